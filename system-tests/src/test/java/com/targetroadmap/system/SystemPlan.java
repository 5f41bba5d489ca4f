package com.targetroadmap.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a system that is about to start looks like. */
public final class SystemPlan {

    private final Databases databases;
    private final Map<String, String> settings = new HashMap<>();
    private List<String> started = RunningSystem.PROCESSES;
    private int instances = 1;
    private Detour detour = Detour.NONE;

    SystemPlan(Databases databases) {
        this.databases = databases;
    }

    /**
     * So many of each process; more than one on PostgreSQL only. The first ones work with each other, the second ones
     * likewise, so that killing one service leaves a whole system.
     */
    public SystemPlan instances(int ofEach) {
        instances = ofEach;
        return this;
    }

    /** Starts none but these. */
    public SystemPlan only(String... processes) {
        started = List.of(processes);
        return this;
    }

    public SystemPlan withoutStory() {
        return with("GATEWAY_DEMO_STORY", "false");
    }

    /** Leads processes to their neighbours and databases by another way. */
    public SystemPlan through(Detour detour) {
        this.detour = detour;
        return this;
    }

    /** One more environment variable for each process. */
    public SystemPlan with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public SystemPlan mailTo(Mailbox mailbox) {
        settings.putAll(mailbox.settings());
        return this;
    }

    /** Starts it and waits until every process is ready. */
    public RunningSystem start() {
        RunningSystem system = new RunningSystem(this);
        try {
            system.startAll();
            return system;
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
    }

    Databases databases() {
        return databases;
    }

    Map<String, String> settings() {
        return settings;
    }

    List<String> started() {
        return started;
    }

    int instances() {
        return instances;
    }

    Detour detour() {
        return detour;
    }
}
