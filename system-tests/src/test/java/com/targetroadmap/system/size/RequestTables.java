package com.targetroadmap.system.size;

import com.targetroadmap.requests.search.Tail;
import com.targetroadmap.requests.search.Tails;
import com.targetroadmap.requests.similar.Said;
import com.targetroadmap.system.size.Ask.Decision;
import com.targetroadmap.system.size.World.Kind;
import com.targetroadmap.system.size.World.Made;
import com.targetroadmap.system.size.World.Person;
import com.targetroadmap.system.size.World.Stage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Fills the database of request-service. */
final class RequestTables {

    private static final String FINGERPRINT = "0".repeat(64);
    private static final long FIRST_NUMBER = 1_001;

    private final World world;
    private final Target target;

    RequestTables(World world, Target target) {
        this.world = world;
        this.target = target;
    }

    void fill() throws SQLException, IOException {
        people();
        customers();
        copies();
        requests();
        texts();
        stories();
        feed();
    }

    private void people() throws SQLException, IOException {
        try (TableWriter people = target.table("person", "id, issuer, subject, name")) {
            for (Person person : world.people) {
                people.write(person.id(), person.issuer(), person.subject(), person.name());
            }
        }
    }

    private void customers() throws SQLException, IOException {
        try (TableWriter customers = target.table("customer", "id, name, name_key")) {
            for (int i = 0; i < world.customers; i++) {
                String name = Names.customer(i);
                customers.write(world.id(Kind.CUSTOMER, i), name, name.toLowerCase(Locale.ROOT));
            }
        }
        try (TableWriter tails = target.table("customer_tail", "customer_id, place, is_start, tail")) {
            for (int i = 0; i < world.customers; i++) {
                tails(tails, world.id(Kind.CUSTOMER, i), Names.customer(i));
            }
        }
    }

    private void copies() throws SQLException, IOException {
        try (TableWriter products = target.table("roadmap_product", "id, name")) {
            products.write(world.id(Kind.PRODUCT, 0), "Quayside");
        }
        try (TableWriter themes = target.table("roadmap_theme", "id, product_id, title, open_to_sales, title_start")) {
            for (int i = 0; i < World.THEMES; i++) {
                themes.write(
                        world.id(Kind.THEME, i), world.id(Kind.PRODUCT, 0), Names.theme(i), i < 20, Names.theme(i));
            }
        }
        try (TableWriter items = target.table(
                "roadmap_item",
                "id, product_id, theme_id, name_for_sales, problem, show_to_sales, stage, stage_since, follows_id, guidance")) {
            for (Made item : world.made) {
                items.write(
                        item.id(),
                        world.id(Kind.PRODUCT, 0),
                        world.id(Kind.THEME, item.theme()),
                        item.name(),
                        item.problem(),
                        item.shown(),
                        item.stage().name(),
                        item.since(),
                        item.follows() == null ? null : item.follows().id(),
                        item.guidance());
            }
        }
        try (TableWriter tails = target.table("roadmap_item_tail", "item_id, place, is_start, tail")) {
            for (Made item : world.made) {
                if (item.stage() != Stage.DROPPED) {
                    tails(tails, item.id(), item.name());
                }
            }
        }
    }

    private static void tails(TableWriter tails, UUID id, String name) throws SQLException, IOException {
        for (Tail tail : Tails.of(name)) {
            tails.write(id, tail.place(), tail.isStart(), tail.bytes());
        }
    }

    private void requests() throws SQLException, IOException {
        try (TableWriter requests = target.table(
                "request",
                "id, number, customer_id, submitter_id, owner_id, ask_title, ask_problem, ask_promised, item_id,"
                        + " decision, decided_by, decided_at, status_label, status_since, status_guidance,"
                        + " clock_since, clock_spent, clock_due, submitted_at, fingerprint, version")) {
            for (Ask ask : world.asks()) {
                UUID owner = world.people.get(ask.owner()).id();
                boolean isNew = ask.decision() == Decision.NEW;
                Made item = ask.item() < 0 ? null : world.made.get(ask.item());
                requests.write(
                        world.id(Kind.REQUEST, ask.number()),
                        FIRST_NUMBER + ask.number(),
                        world.id(Kind.CUSTOMER, ask.customer()),
                        owner,
                        owner,
                        title(ask),
                        problem(ask),
                        ask.promised(),
                        item == null ? null : item.id(),
                        ask.decision().name(),
                        isNew || ask.decision() == Decision.WITHDRAWN
                                ? owner
                                : world.pm().id(),
                        ask.since(),
                        Verdict.label(ask, item),
                        ask.since(),
                        Verdict.guidance(ask, item),
                        isNew ? ask.at() : null,
                        isNew ? 0 : 3_600,
                        isNew ? ask.at().plusSeconds(4 * 86_400) : null,
                        ask.at(),
                        FINGERPRINT,
                        isNew ? 1 : 2);
            }
        }
        target.run("alter sequence request_number restart with " + (FIRST_NUMBER + world.requests));
        target.run("insert into waiting_request (request_id, in_writing, due, closes, number, assignee_id)"
                + " select id, ask_promised = 'IN_WRITING', clock_due, date '9999-12-31', number,"
                + " cast('00000000-0000-0000-0000-000000000000' as uuid) from request where decision = 'NEW'");
    }

    /** What requests and items say, and its words. */
    private void texts() throws SQLException, IOException {
        Set<String> vocabulary = new HashSet<>();
        try (TableWriter texts = target.table("known_text", "subject_id, kind, title_words, rest_words")) {
            saying((id, kind, said) -> {
                vocabulary.addAll(said.all());
                texts.write(id, kind, String.join(" ", said.title()), String.join(" ", said.rest()));
            });
        }
        if (target.isPostgres()) {
            try (TableWriter vectors = target.table("known_vector", "subject_id, words")) {
                saying((id, kind, said) -> vectors.write(id, String.join(" ", said.all())));
            }
        } else {
            try (TableWriter words = target.table("known_word", "subject_id, word")) {
                saying((id, kind, said) -> {
                    for (String word : said.all()) {
                        words.write(id, word);
                    }
                });
            }
        }
        try (TableWriter words = target.table("known_vocabulary", target.isPostgres() ? "word" : "word, backwards")) {
            for (String word : vocabulary) {
                words.write(
                        target.isPostgres()
                                ? new Object[] {word}
                                : new Object[] {
                                    word, new StringBuilder(word).reverse().toString()
                                });
            }
        }
    }

    private void saying(Saying each) throws SQLException, IOException {
        for (Ask ask : world.asks()) {
            each.says(world.id(Kind.REQUEST, ask.number()), "REQUEST", Said.of(title(ask), problem(ask), ""));
        }
        for (Made item : world.made) {
            if (item.shown()) {
                each.says(item.id(), "ITEM", Said.of(item.name(), item.problem(), ""));
            }
        }
    }

    private interface Saying {
        void says(UUID subject, String kind, Said said) throws SQLException, IOException;
    }

    private void stories() throws SQLException, IOException {
        long line = 0;
        try (TableWriter stories =
                target.table("story_line", "line, request_id, at, who, kind, details, step_id, fingerprint")) {
            for (Ask ask : world.asks()) {
                UUID request = world.id(Kind.REQUEST, ask.number());
                UUID owner = world.people.get(ask.owner()).id();
                stories.write(++line, request, ask.at(), owner, "SUBMITTED", "{}", null, null);
                if (ask.decision() != Decision.NEW) {
                    Made item = ask.item() < 0 ? null : world.made.get(ask.item());
                    UUID who = ask.decision() == Decision.WITHDRAWN
                            ? owner
                            : world.pm().id();
                    stories.write(
                            ++line,
                            request,
                            ask.since(),
                            who,
                            ask.decision().name(),
                            Verdict.details(ask, item),
                            world.id(Kind.STEP, ask.number()),
                            FINGERPRINT);
                }
            }
        }
        target.run("alter table story_line alter column line restart with " + (line + 1));
    }

    private void feed() throws SQLException, IOException {
        try (FeedTables feed = new FeedTables(target)) {
            RequestFacts.of(world).tell(feed);
        }
        Heard heard = new Heard(target);
        FeedTables.read(target, "roadmap-service", heard.all(world));
    }

    private static String problem(Ask ask) {
        return title(ask) + ", and every evening somebody has to do it again.";
    }

    private static String title(Ask ask) {
        return "They copy %s by hand, no. %d".formatted(Names.item(ask.number() % 10_000 + 1), ask.number());
    }
}
