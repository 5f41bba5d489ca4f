package com.targetroadmap.system.size;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.known.WordKeys;
import com.targetroadmap.system.size.World.Kind;
import com.targetroadmap.system.size.World.Made;
import com.targetroadmap.system.size.World.Person;
import com.targetroadmap.system.size.World.Stage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Fills the database of roadmap-service. */
final class RoadmapTables {

    private static final String FINGERPRINT = "0".repeat(64);

    private final World world;
    private final Target target;
    private final UUID product;

    RoadmapTables(World world, Target target) {
        this.world = world;
        this.target = target;
        this.product = world.id(Kind.PRODUCT, 0);
    }

    void fill() throws SQLException, IOException {
        people();
        frame();
        items();
        int[] customers = asks();
        known(customers);
        finding();
        feed();
    }

    private void people() throws SQLException, IOException {
        try (TableWriter people = target.table("person", "id, issuer, subject, name")) {
            Person pm = world.pm();
            people.write(pm.id(), pm.issuer(), pm.subject(), pm.name());
        }
    }

    private void frame() throws SQLException, IOException {
        Instant begin = world.past(0, 1);
        try (TableWriter products = target.table("product", "id, name, made_at, made_by, fingerprint, version")) {
            products.write(product, "Quayside", begin, world.pm().id(), FINGERPRINT, 1);
        }
        try (TableWriter themes = target.table(
                "theme",
                "id, product_id, title, problem, other_words, questions, open_to_sales, made_at, made_by, fingerprint, version")) {
            for (int i = 0; i < World.THEMES; i++) {
                String title = Names.theme(i);
                themes.write(
                        world.id(Kind.THEME, i),
                        product,
                        title,
                        "They can't rely on their " + title + ".",
                        Names.brand(i * 31),
                        "What does it cost you today?",
                        i < 20,
                        begin.plusSeconds(i),
                        world.pm().id(),
                        FINGERPRINT,
                        1);
            }
        }
        try (TableWriter phases = target.table(
                "phase",
                "id, product_id, number, name, goal, state, current_of, made_at, made_by, fingerprint, version")) {
            for (int i = 0; i < World.PHASES; i++) {
                phases.write(
                        world.id(Kind.PHASE, i),
                        product,
                        i + 1,
                        "Step " + (i + 1),
                        "Further than before.",
                        state(i),
                        i == World.CURRENT_PHASE ? product : null,
                        begin,
                        world.pm().id(),
                        FINGERPRINT,
                        1);
            }
        }
    }

    private void items() throws SQLException, IOException {
        try (TableWriter items = target.table(
                "item",
                "id, ordinal, product_id, theme_id, internal_title, name_for_sales, problem, show_to_sales, follows_id,"
                        + " stage, stage_since, phase_id, who_can_have_it, customer_reason, made_at, made_by, fingerprint, version")) {
            for (Made item : world.made) {
                items.write(
                        item.id(),
                        item.number() + 1L,
                        product,
                        world.id(Kind.THEME, item.theme()),
                        "IT-%d %s".formatted(item.number(), item.name()),
                        item.name(),
                        item.problem(),
                        item.shown(),
                        item.follows() == null ? null : item.follows().id(),
                        item.stage().name(),
                        item.since(),
                        phase(item),
                        item.stage() == Stage.RELEASED ? "everyone" : null,
                        item.stage() == Stage.DROPPED ? "hardly anybody needs it" : null,
                        item.since().minusSeconds(90_000),
                        world.pm().id(),
                        FINGERPRINT,
                        2);
            }
        }
        target.run("alter table item alter column ordinal restart with " + (world.items + 1));
        try (TableWriter moves = target.table(
                "item_move",
                "id, item_id, item_version, moved_at, moved_by, from_stage, to_stage, to_phase_id, who_can_have_it, customer_reason, fingerprint")) {
            for (Made item : world.made) {
                if (item.stage() != Stage.FUTURE) {
                    moves.write(
                            world.id(Kind.MOVE, item.number()),
                            item.id(),
                            2,
                            item.since(),
                            world.pm().id(),
                            before(item.stage()),
                            item.stage().name(),
                            phase(item),
                            item.stage() == Stage.RELEASED ? "everyone" : null,
                            item.stage() == Stage.DROPPED ? "hardly anybody needs it" : null,
                            FINGERPRINT);
                }
            }
        }
    }

    /** @return how many customers ask for each item */
    private int[] asks() throws SQLException, IOException {
        long[] wants = new long[world.requests];
        int wanted = 0;
        try (TableWriter requests = target.table("request", "id, item_id, customer_id, withdrawn")) {
            for (Ask ask : world.asks()) {
                requests.write(
                        world.id(Kind.REQUEST, ask.number()),
                        ask.item() < 0 ? null : world.made.get(ask.item()).id(),
                        world.id(Kind.CUSTOMER, ask.customer()),
                        ask.decision() == Ask.Decision.WITHDRAWN);
                if (ask.counts()) {
                    wants[wanted++] = (long) ask.item() << 32 | ask.customer();
                }
            }
        }
        Arrays.sort(wants, 0, wanted);
        return demand(wants, wanted);
    }

    private int[] demand(long[] wants, int wanted) throws SQLException, IOException {
        int[] customers = new int[world.items];
        int[] requests = new int[world.items];
        try (TableWriter each = target.table("item_customer", "item_id, customer_id, requests")) {
            for (int i = 0; i < wanted; ) {
                int first = i;
                while (i < wanted && wants[i] == wants[first]) {
                    i++;
                }
                int item = (int) (wants[first] >> 32);
                each.write(world.made.get(item).id(), world.id(Kind.CUSTOMER, wants[first] & 0xFFFF_FFFFL), i - first);
                customers[item]++;
                requests[item] += i - first;
            }
        }
        try (TableWriter demand = target.table("item_demand", "item_id, customers, requests")) {
            for (int item = 0; item < world.items; item++) {
                if (requests[item] > 0) {
                    demand.write(world.made.get(item).id(), customers[item], requests[item]);
                }
            }
        }
        return customers;
    }

    private void known(int[] customers) throws SQLException, IOException {
        Set<String> vocabulary = new HashSet<>();
        try (TableWriter known = target.table("known_item", "id, name, theme_id, part, strength, since, customers")) {
            for (Made item : world.made) {
                if (isKnown(item, customers)) {
                    known.write(
                            item.id(),
                            item.name(),
                            world.id(Kind.THEME, item.theme()),
                            part(item.stage()),
                            strength(item),
                            item.since(),
                            customers[item.number()]);
                }
            }
        }
        try (TableWriter words = target.table("known_word", "id, word, strength, since")) {
            for (Made item : world.made) {
                if (isKnown(item, customers)) {
                    for (String word : Words.named(List.of(item.name())).words()) {
                        words.write(item.id(), word, strength(item), item.since());
                        vocabulary.add(word);
                    }
                }
            }
        }
        try (TableWriter keys = target.table("known_key", "key_text, word")) {
            for (String word : vocabulary) {
                for (String key : WordKeys.of(word)) {
                    keys.write(key, word);
                }
            }
        }
    }

    /** The words that product finds items by. */
    private void finding() throws SQLException, IOException {
        Set<String> vocabulary = new HashSet<>();
        try (TableWriter words = target.table("item_word", "item_id, word")) {
            for (Made item : world.made) {
                for (String word : Words.of(item.name()).words()) {
                    words.write(item.id(), word);
                    vocabulary.add(word);
                }
            }
        }
        try (TableWriter all = target.table("item_vocabulary", "beginning, word")) {
            for (String word : vocabulary) {
                for (int length = 1; length <= Math.min(3, word.length()); length++) {
                    all.write(word.substring(0, length), word);
                }
            }
        }
    }

    private void feed() throws SQLException, IOException {
        try (FeedTables feed = new FeedTables(target)) {
            RoadmapFacts.of(world).tell(feed);
        }
        try (TableWriter subjects = target.table("feed_reader_subject", "feed, subject, rebuild_number")) {
            Iterator<String> all = RequestFacts.of(world).subjects().iterator();
            while (all.hasNext()) {
                subjects.write("request-service", all.next(), 1);
            }
        }
        FeedTables.read(target, "request-service", RequestFacts.of(world).count());
    }

    private UUID phase(Made item) {
        return item.phase() < 0 ? null : world.id(Kind.PHASE, item.phase());
    }

    private static boolean isKnown(Made item, int[] customers) {
        boolean underWay = item.stage() == Stage.IN_DEVELOPMENT || item.stage() == Stage.RELEASED;
        return item.shown() && (underWay || customers[item.number()] > 0);
    }

    static String state(int phase) {
        return phase < World.CURRENT_PHASE ? "COMPLETED" : phase == World.CURRENT_PHASE ? "CURRENT" : "UPCOMING";
    }

    private static String before(Stage stage) {
        return switch (stage) {
            case DISCOVERY, DROPPED -> "FUTURE";
            case PLANNED -> "DISCOVERY";
            case IN_DEVELOPMENT -> "PLANNED";
            default -> "IN_DEVELOPMENT";
        };
    }

    private static String part(Stage stage) {
        return switch (stage) {
            case RELEASED -> "AVAILABLE";
            case IN_DEVELOPMENT -> "BEING_BUILT";
            case PLANNED, DISCOVERY -> "YOU_ASKED";
            default -> "NONE";
        };
    }

    private static int strength(Made item) {
        return switch (item.stage()) {
            case RELEASED -> 5;
            case IN_DEVELOPMENT -> 4;
            case PLANNED -> 3;
            case DISCOVERY -> 2;
            case FUTURE -> 1;
            case DROPPED -> 0;
        };
    }
}
