package com.targetroadmap.system.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * Clients behind a balancer, who ask without a pause, each on a connection of its own. When the balancer has heard that
 * the process isn't ready, they ask to the end on the connections that they have, and make the next one elsewhere.
 */
final class Load {

    static final String ELSEWHERE = "elsewhere";

    private final Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean elsewhere;

    Load(int clients, Supplier<KeptConnection> connection) {
        for (int i = 0; i < clients; i++) {
            var client = new Thread(() -> ask(connection.get()), "client-" + i);
            client.setDaemon(true);
            this.clients.add(client);
            client.start();
        }
    }

    /** How many ended how. */
    Map<String, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }

    int count(String outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The process isn't ready any more. */
    void goElsewhere() {
        elsewhere = true;
    }

    void awaitEnd() throws InterruptedException {
        for (Thread client : clients) {
            client.join(60_000);
        }
    }

    private void ask(KeptConnection connection) {
        String outcome = "";
        while (!outcome.equals(ELSEWHERE)) {
            outcome = outcome(connection);
            outcomes.merge(outcome, 1, Integer::sum);
        }
    }

    private String outcome(KeptConnection connection) {
        if (elsewhere && !connection.isOpen()) {
            return ELSEWHERE;
        }
        try {
            return String.valueOf(connection.ask());
        } catch (IOException e) {
            return "cut: " + e;
        }
    }
}
