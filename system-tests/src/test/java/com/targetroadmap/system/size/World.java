package com.targetroadmap.system.size;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is to be filled in, the same for the same seed: who is there, which items there are and how far they are, and for
 * each request who asked for what and what became of it.
 */
final class World {

    /** Of each hundred items, by stage. */
    private static final Stage[] STAGES = new Stage[100];

    static {
        int at = 0;
        for (Stage stage : Stage.values()) {
            for (int i = 0; i < stage.percent; i++) {
                STAGES[at++] = stage;
            }
        }
    }

    static final int SALESPEOPLE = 60;
    static final int PHASES = 12;

    /** Of the phases this one is current, counted from 0; those before are completed. */
    static final int CURRENT_PHASE = 7;

    static final int THEMES = 150;

    private static final int HIDDEN = 10;
    private static final int TWO_YEARS = 730;

    /** Of the requests that are accepted or were. */
    final double shareOfMostWanted;

    final int requests;
    final int items;
    final int customers;
    final Instant now;
    final Random random;
    final List<Person> people = new ArrayList<>();
    final List<Made> made = new ArrayList<>();

    private final long seed;

    /** @param mostWanted how many requests at least point at the first item, which is planned for the current phase */
    World(int requests, int items, int mostWanted, long seed, Instant now) {
        this.requests = requests;
        this.shareOfMostWanted = mostWanted / (0.7 * requests);
        this.items = items;
        this.customers = Math.max(10, requests / 20);
        this.seed = seed;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.random = new Random(seed);
        people.add(Person.ofTheDemo("sales", "Nora Lind"));
        people.add(Person.ofTheDemo("sales2", "Tom Okafor"));
        for (int i = 2; i < SALESPEOPLE; i++) {
            people.add(new Person(id(Kind.PERSON, i), "people", "salesperson-" + i, Names.person(i)));
        }
        people.add(Person.ofTheDemo("lead", "Ines Ferrer"));
        people.add(Person.ofTheDemo("pm", "Priya Raman"));
        for (int i = 0; i < items; i++) {
            made.add(item(i));
        }
    }

    /** Ids in the order in which things came, as UUIDv7 has it. */
    UUID id(Kind kind, long number) {
        long mixed = (seed * 31 + kind.number) * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L;
        return new UUID(
                ((number + 1) << 20) | 0x7000L | kind.number, (mixed & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /** All requests in the order of their numbers, the same at each call. */
    Iterable<Ask> asks() {
        Random asking = new Random(seed + 1);
        return () -> IntStream.range(0, requests)
                .mapToObj(number -> Ask.of(this, number, asking))
                .iterator();
    }

    Person pm() {
        return people.get(people.size() - 1);
    }

    /** Some time in the last two years, the same for the same number; the higher, the later. */
    Instant past(long number, long of) {
        long seconds = Duration.ofDays(TWO_YEARS).toSeconds();
        return now.minusSeconds(seconds - seconds * number / (of + 1) + 3_600);
    }

    private Made item(int number) {
        Stage stage = number == 0 ? Stage.PLANNED : STAGES[random.nextInt(100)];
        int phase = number == 0 ? CURRENT_PHASE : phase(stage);
        boolean shown = number == 0 || random.nextInt(100) >= HIDDEN;
        // Some of what is planned for later follows the item before, where that one is being built.
        Made before = number > 1 ? made.get(number - 1) : null;
        boolean follows = stage == Stage.PLANNED
                && phase > CURRENT_PHASE
                && before != null
                && before.stage() == Stage.IN_DEVELOPMENT;
        Instant since = past(number, items).plusSeconds(random.nextInt(3_000));
        return new Made(
                id(Kind.ITEM, number),
                number,
                Names.item(number),
                random.nextInt(THEMES),
                stage,
                phase,
                since,
                shown,
                follows ? before : null);
    }

    private int phase(Stage stage) {
        return switch (stage) {
            case RELEASED -> random.nextInt(CURRENT_PHASE + 1);
            case IN_DEVELOPMENT -> CURRENT_PHASE;
            case PLANNED -> CURRENT_PHASE + random.nextInt(PHASES - CURRENT_PHASE);
            default -> -1;
        };
    }

    /** Of whose ids they are. */
    enum Kind {
        PERSON(0),
        CUSTOMER(1),
        ITEM(2),
        REQUEST(3),
        THEME(4),
        PHASE(5),
        PRODUCT(6),
        MOVE(7),
        STEP(8);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    /** How many of each hundred items have a stage, and which of the labels it means. */
    enum Stage {
        FUTURE(25, "NOT_NOW", "not-now"),
        DISCOVERY(20, "BEING_EXPLORED", "being-explored"),
        PLANNED(20, "LATER", "later"),
        IN_DEVELOPMENT(5, "BEING_BUILT", "being-built"),
        RELEASED(20, "AVAILABLE", "available"),
        DROPPED(10, "NOT_PLANNED", "not-planned");

        final int percent;
        final String label;
        final String key;

        Stage(int percent, String label, String key) {
            this.percent = percent;
            this.label = label;
            this.key = key;
        }
    }

    /** Somebody who signs in. */
    record Person(UUID id, String issuer, String subject, String name) {

        static Person ofTheDemo(String account, String name) {
            return new Person(
                    UUID.nameUUIDFromBytes(("demo\n" + account).getBytes(StandardCharsets.UTF_8)),
                    "demo",
                    account,
                    name);
        }
    }

    /** An item of the roadmap; {@code phase} is -1 where its stage has none. */
    record Made(
            UUID id,
            int number,
            String name,
            int theme,
            Stage stage,
            int phase,
            Instant since,
            boolean shown,
            Made follows) {

        String problem() {
            return "Somebody does by hand every evening what the %s could do.".formatted(name);
        }

        String label() {
            return stage == Stage.PLANNED && phase == CURRENT_PHASE ? "NOT_STARTED" : stage.label;
        }

        /** As roadmap-service tells it. */
        String guidance() {
            StringBuilder parameters =
                    new StringBuilder("\"name\":\"").append(name).append('"');
            if (phase >= 0 && stage != Stage.RELEASED) {
                parameters.append(",\"phase\":\"").append(phase + 1).append('"');
            }
            if (stage == Stage.RELEASED) {
                parameters.append(",\"whoCanHaveIt\":\"everyone\"");
            }
            if (stage == Stage.DROPPED) {
                parameters.append(",\"customerReason\":\"hardly anybody needs it\"");
            }
            if (label().equals("LATER")) {
                parameters
                        .append(",\"currentPhase\":\"")
                        .append(CURRENT_PHASE + 1)
                        .append('"');
            }
            if (follows != null) {
                parameters.append(",\"followed\":\"").append(follows.name).append('"');
            }
            return "{\"label\":\"%s\",\"key\":\"%s\",\"parameters\":{%s},\"ownLine\":null}"
                    .formatted(label(), key(), parameters);
        }

        private String key() {
            if (label().equals("NOT_STARTED")) {
                return "not-started";
            }
            return follows == null ? stage.key : "later-follows-being-built";
        }
    }
}
