package com.targetroadmap.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Ground;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Services;
import com.targetroadmap.system.copies.Copies;
import com.targetroadmap.system.copies.Quiet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of every process at random moments while people submit, triage and move at full speed: nothing that
 * was acknowledged or served is lost, nothing is there twice, and each copy equals its source.
 * {@code -Dkills=100} is the long form.
 */
abstract class CrashMatrix {

    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int PEOPLE = 4;

    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private final Databases databases;

    CrashMatrix(Databases databases) {
        this.databases = databases;
    }

    Databases databases() {
        return databases;
    }

    Trouble moreTrouble() {
        return Trouble.NONE;
    }

    @Test
    void nothingThatWasAcknowledgedOrServedIsLostAndEachCopyEqualsItsSource() throws Exception {
        long begin = System.nanoTime();
        try (RunningSystem system = RunningSystem.on(databases).withoutStory().start()) {
            Services services = new Services(system);
            Ground.lay(services, system.roadmapService());
            Trouble trouble = moreTrouble();
            Killer killer = new Killer(system, acknowledged, trouble);
            try (FeedWatch roadmap = new FeedWatch(services, system.roadmapService());
                    FeedWatch requests = new FeedWatch(services, system.requestService())) {
                work(services, killer);
                Quiet.await(services);
                System.out.printf(
                        "%s; %s%n%s%n%d and %d events served, %d s%n",
                        killer,
                        trouble,
                        acknowledged,
                        roadmap.served().size(),
                        requests.served().size(),
                        (System.nanoTime() - begin) / 1_000_000_000);
                check(system, roadmap, requests);
            }
        }
    }

    private void work(Services services, Killer killer) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> work = begin(people, services);
            killer.kill(KILLS);
            stopped.set(true);
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            stopped.set(true);
            people.shutdown();
        }
    }

    private List<Future<?>> begin(ExecutorService people, Services services) throws Exception {
        List<Future<?>> work = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            List<Door> doors = List.of(new ServicesDoor(services), new GatewayDoor(services.system()));
            work.add(people.submit(new Worker(doors, new Desk(services.system()), acknowledged, stopped::get)));
        }
        return work;
    }

    private void check(RunningSystem system, FeedWatch roadmap, FeedWatch requests) throws Exception {
        assertThat(roadmap.broken()).isEmpty();
        assertThat(requests.broken()).isEmpty();
        assertThat(Copies.differences(system.databases())).isEmpty();
        Kept kept = new Kept(system.databases());
        kept.everything(acknowledged);
        kept.anItemForEach(acknowledged.born);
        kept.inTheFeed(RunningSystem.ROADMAP_SERVICE, roadmap.served());
        kept.inTheFeed(RunningSystem.REQUEST_SERVICE, requests.served());
        assertThat(acknowledged.broken).hasValue(0);
    }
}
