package com.targetroadmap.system.size;

import java.time.Instant;
import java.util.Random;

/**
 * One request: who asked for whom, and what became of it.
 *
 * @param item -1 for none
 */
record Ask(
        int number, int owner, int customer, Decision decision, int item, String promised, Instant at, Instant since) {

    /** The newest of all wait, so many for a decision and so many for an answer. */
    private static final int WAITING = 300;

    private static final int QUESTIONS = 150;

    static Ask of(World world, int number, Random random) {
        int owner = owner(random);
        Decision decision = decision(world, number, random);
        boolean pointsAtItem =
                decision == Decision.ACCEPTED || (decision == Decision.WITHDRAWN && random.nextBoolean());
        int wanted = wanted(world, random);
        Instant at = world.past(number, world.requests);
        if (decision == Decision.NEW) {
            at = world.now.minusSeconds(random.nextInt(5 * 86_400));
        }
        Instant since = decision == Decision.NEW ? at : later(at, world.now, random);
        int customer = random.nextInt(world.customers);
        return new Ask(number, owner, customer, decision, pointsAtItem ? wanted : -1, promised(random), at, since);
    }

    boolean counts() {
        return decision == Decision.ACCEPTED;
    }

    /** Some sell to many, some to few. */
    private static int owner(Random random) {
        double skew = random.nextDouble();
        return (int) (World.SALESPEOPLE * skew * Math.sqrt(skew));
    }

    private static Decision decision(World world, int number, Random random) {
        int left = world.requests - number;
        int dice = random.nextInt(100);
        if (left <= Math.min(WAITING, world.requests / 10)) {
            return Decision.NEW;
        }
        if (left <= Math.min(WAITING + QUESTIONS, world.requests / 5)) {
            return Decision.QUESTION;
        }
        return dice < 74
                ? Decision.ACCEPTED
                : dice < 82 ? Decision.ANSWERED : dice < 93 ? Decision.DECLINED : Decision.WITHDRAWN;
    }

    /** One item is wanted by very many, a few by many, most by some, and a third by nobody. */
    private static int wanted(World world, Random random) {
        if (random.nextDouble() < world.shareOfMostWanted) {
            return 0;
        }
        double skew = random.nextDouble();
        return (int) (world.items * 2.0 / 3 * skew * skew * skew);
    }

    private static String promised(Random random) {
        int dice = random.nextInt(20);
        return dice == 0 ? "IN_WRITING" : dice < 4 ? "IN_TALKS" : "NO";
    }

    private static Instant later(Instant at, Instant now, Random random) {
        long room = Math.max(60, now.getEpochSecond() - at.getEpochSecond() - 60);
        return at.plusSeconds(30 + (long) (random.nextDouble() * Math.min(room, 60L * 86_400)));
    }

    /** What product decided. */
    enum Decision {
        NEW,
        QUESTION,
        ACCEPTED,
        ANSWERED,
        DECLINED,
        WITHDRAWN
    }
}
