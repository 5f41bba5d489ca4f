package com.targetroadmap.system.crash;

import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills processes at random moments, one at a time and sometimes two together, and starts them again. */
final class Killer {

    private static final int TWO_TOGETHER = 4;
    private static final int WHILE_STARTING = 6;
    private static final int WRITES_BETWEEN = 10;
    private static final int LONGEST_PAUSE_MILLIS = 700;

    private final RunningSystem system;
    private final Acknowledged acknowledged;
    private final Trouble trouble;
    private final Random random = new Random();
    private final Map<String, Integer> kills = new TreeMap<>();

    Killer(RunningSystem system, Acknowledged acknowledged, Trouble trouble) {
        this.system = system;
        this.acknowledged = acknowledged;
        this.trouble = trouble;
    }

    /** At least so many; each process in turn is the one that is meant, so that none is spared. */
    void kill(int atLeast) throws InterruptedException {
        for (int turn = 0; count() < atLeast; turn++) {
            List<ServiceProcess> victims = victims(turn);
            awaitWork();
            trouble.make();
            pause();
            victims.forEach(this::kill);
            pause();
            victims.forEach(ServiceProcess::start);
            if (random.nextInt(WHILE_STARTING) == 0) {
                pause();
                victims.forEach(this::kill);
                victims.forEach(ServiceProcess::start);
            }
            victims.forEach(ServiceProcess::awaitReady);
        }
    }

    int count() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return count() + " kills " + kills;
    }

    private List<ServiceProcess> victims(int turn) {
        List<ServiceProcess> all = new ArrayList<>(system.all());
        ServiceProcess meant = all.remove(turn % all.size());
        Collections.shuffle(all, random);
        return random.nextInt(TWO_TOGETHER) == 0 ? List.of(meant, all.get(0)) : List.of(meant);
    }

    private void kill(ServiceProcess victim) {
        victim.kill();
        kills.merge(victim.name(), 1, Integer::sum);
    }

    private void awaitWork() {
        int before = acknowledged.count();
        await("writes between kills")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.count() >= before + WRITES_BETWEEN);
    }

    /** A kill at a random moment is the point; there is nothing to wait for. */
    private void pause() throws InterruptedException {
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
    }
}
