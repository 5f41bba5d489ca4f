package com.targetroadmap.system.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the first page of the dashboard costs among a thousand requests and among a million, on both databases, in one
 * run and by turns, so that whatever else the machine does slows all of them. By hand, because filling takes its time:
 * see docs/size.md.
 */
@Alone
class DashboardAtSize {

    private static final int FEW = 1_000;
    private static final int WARMING_UP = 60;
    private static final int ROUNDS = 200;

    private final Dashboard few = new Dashboard("PostgreSQL", Databases.postgresql(), FEW);
    private final Dashboard many = new Dashboard("PostgreSQL", Databases.postgresql(), FilledSystem.REQUESTS);
    private final Dashboard manyOnH2 = new Dashboard("H2", Databases.h2(), FilledSystem.REQUESTS);
    private final List<Dashboard> all = List.of(few, many, manyOnH2);

    @AfterEach
    void stop() {
        all.forEach(Dashboard::close);
    }

    @Test
    void itsFirstPageCostsNoMoreTheMoreThereIs() throws IOException {
        for (Dashboard each : all) {
            each.fillAndStart();
        }
        open(WARMING_UP);
        all.forEach(each -> each.waits = new Waits());
        open(ROUNDS);
        all.forEach(each -> System.out.printf("%s, %,d requests: %s%n", each.name, each.requests, each.waits));
        assertThat(many.waits.median()).isLessThanOrEqualTo(1.5 * few.waits.median());
        assertThat(manyOnH2.waits.median()).isLessThanOrEqualTo(3 * many.waits.median());
    }

    private void open(int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            for (Dashboard each : all) {
                each.open();
            }
        }
    }

    /** One system with its salesperson in front of it. */
    private static final class Dashboard implements AutoCloseable {

        private final String name;
        private final Databases databases;
        private final int requests;
        private final Visitor sales = new Visitor();
        private RunningSystem system;
        private Waits waits = new Waits();

        Dashboard(String name, Databases databases, int requests) {
            this.name = name;
            this.databases = databases;
            this.requests = requests;
        }

        void fillAndStart() throws IOException {
            FilledSystem.fill(databases, requests, requests / 10);
            system = FilledSystem.on(databases).start();
            sales.signIn(system.gateway(), Persona.SALES);
        }

        void open() throws IOException {
            long begin = System.nanoTime();
            String page = sales.open(system.gateway(), "/").body();
            waits.add(System.nanoTime() - begin);
            assertThat(page).contains("My customers", "REQ-").doesNotContain("could not be loaded");
        }

        @Override
        public void close() {
            if (system == null) {
                databases.close();
            } else {
                system.all().forEach(ServiceProcess::stop);
                system.close();
            }
        }
    }
}
