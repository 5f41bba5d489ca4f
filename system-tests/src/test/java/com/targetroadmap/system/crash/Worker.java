package com.targetroadmap.system.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Desk;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Submits, triages and moves at full speed, and sends again whatever it doesn't know the end of. */
final class Worker implements Callable<Void> {

    private static final long PATIENCE = Duration.ofMinutes(3).toNanos();
    private static final long PAUSE_MILLIS = 50;
    private static final int CUSTOMERS = 30;

    private final List<Door> doors;
    private final Desk desk;
    private final Acknowledged acknowledged;
    private final BooleanSupplier stopped;
    private final Random random = new Random();

    Worker(List<Door> doors, Desk desk, Acknowledged acknowledged, BooleanSupplier stopped) {
        this.doors = doors;
        this.desk = desk;
        this.acknowledged = acknowledged;
        this.stopped = stopped;
    }

    @Override
    public Void call() throws Exception {
        while (!stopped.getAsBoolean()) {
            UUID request = UUID.randomUUID();
            if (submit(request)) {
                triage(request);
            }
            if (random.nextBoolean()) {
                moveSomething();
            }
        }
        return null;
    }

    private boolean submit(UUID request) throws Exception {
        String customer = "Customer " + random.nextInt(CUSTOMERS);
        Reply reply = untilKnown(door -> door.submit(request, customer, "They retype " + request));
        return note(reply, request, () -> acknowledged.requests.add(request));
    }

    private void triage(UUID request) throws Exception {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> acceptAsNew(request);
            case 3 -> acceptIntoSomething(request);
            case 4 -> decide(request, "DECLINED", Map.of("customerReason", "it serves too few"));
            case 5 -> {
                decide(request, "QUESTION", Map.of("question", "How many of them?"));
                step(request, "answers", "Nine of ten");
                acceptAsNew(request);
            }
            case 6 -> {
                acceptAsNew(request);
                step(request, "withdrawals", "They went elsewhere");
            }
            default -> {
                decide(request, "DECLINED", Map.of("customerReason", "we looked too briefly"));
                acceptIntoSomething(request);
            }
        }
    }

    private void acceptAsNew(UUID request) throws Exception {
        UUID item = UUID.randomUUID();
        Map<String, String> fields =
                Map.of("newItemId", item.toString(), "nameForSales", "Item " + item, "problem", "They retype too much");
        if (decide(request, "NEW_ITEM", fields)) {
            acknowledged.born(item, request);
        }
    }

    private void acceptIntoSomething(UUID request) throws Exception {
        UUID item = acknowledged.anyItem();
        if (item != null) {
            decide(request, "EXISTING", Map.of("itemId", item.toString()));
        }
    }

    private boolean decide(UUID request, String kind, Map<String, String> fields) throws Exception {
        UUID decision = UUID.randomUUID();
        String version = read(() -> desk.request(request)).version();
        Reply reply = untilKnown(door -> door.decide(request, decision, version, kind, fields));
        return note(reply, decision, () -> acknowledged.steps.put(decision, request));
    }

    private void step(UUID request, String step, String text) throws Exception {
        UUID id = UUID.randomUUID();
        Reply reply = untilKnown(door -> door.step(request, step, id, text));
        note(reply, id, () -> acknowledged.steps.put(id, request));
    }

    private void moveSomething() throws Exception {
        UUID item = acknowledged.anyItem();
        Answer shown = item == null ? null : read(() -> desk.item(item));
        if (shown == null || shown.status() != 200) {
            return;
        }
        UUID id = UUID.randomUUID();
        Map<String, String> move = anyOf(shown.body().path("legalMoves"));
        Reply reply = untilKnown(door -> door.move(item, id, shown.version(), move));
        note(reply, id, () -> acknowledged.moves.put(id, item));
    }

    private Map<String, String> anyOf(JsonNode legalMoves) {
        JsonNode legal = legalMoves.get(random.nextInt(legalMoves.size()));
        Map<String, String> move = new HashMap<>(Map.of("to", legal.path("to").asText()));
        if (legal.path("phaseId").isTextual()) {
            move.put("phaseId", legal.path("phaseId").asText());
        }
        legal.path("needs").forEach(need -> move.put(need.asText(), "we learned something"));
        return move;
    }

    private static boolean isDone(Reply reply) {
        return reply == Reply.ACKNOWLEDGED;
    }

    private boolean note(Reply reply, UUID id, Runnable acknowledge) {
        if (isDone(reply)) {
            acknowledge.run();
        } else {
            acknowledged.refused.add(id);
        }
        return isDone(reply);
    }

    /** The same call by the same door until it is acknowledged or refused. */
    private Reply untilKnown(Sending sending) throws Exception {
        Door door = doors.get(random.nextInt(doors.size()));
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            Reply reply = replyOf(sending, door);
            if (reply == Reply.ACKNOWLEDGED || reply == Reply.REFUSED) {
                return reply;
            }
            acknowledged.sentAgain.incrementAndGet();
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("No answer for three minutes");
    }

    private Reply replyOf(Sending sending, Door door) {
        try {
            Reply reply = sending.by(door);
            if (reply == Reply.BROKEN) {
                acknowledged.broken.incrementAndGet();
            }
            return reply;
        } catch (IOException cut) {
            return Reply.UNKNOWN;
        }
    }

    private static Answer read(Callable<Answer> reading) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            try {
                Answer answer = reading.call();
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IOException cut) {
                // The process is dead or about to be; it comes back.
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("Nothing to read for three minutes");
    }

    /** One write. */
    @FunctionalInterface
    interface Sending {

        Reply by(Door door) throws IOException;
    }
}
