package com.targetroadmap.system.operations;

import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** Clients who ask without a pause, each on a connection of its own, until nobody listens any more. */
final class Load {

    static final String NOBODY_LISTENS = "nobody listens";

    private final Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    private final List<Thread> clients = new ArrayList<>();

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

    void awaitEnd() throws InterruptedException {
        for (Thread client : clients) {
            client.join(60_000);
        }
    }

    private void ask(KeptConnection connection) {
        String outcome = "";
        while (!outcome.equals(NOBODY_LISTENS)) {
            outcome = outcome(connection);
            outcomes.merge(outcome, 1, Integer::sum);
        }
    }

    private static String outcome(KeptConnection connection) {
        try {
            return String.valueOf(connection.ask());
        } catch (ConnectException e) {
            return NOBODY_LISTENS;
        } catch (IOException e) {
            return "cut: " + e;
        }
    }
}
