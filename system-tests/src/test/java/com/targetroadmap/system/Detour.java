package com.targetroadmap.system;

/** The way from one process to another, or to its database: a test may lead it through a proxy of its own. */
@FunctionalInterface
public interface Detour {

    /** What {@code to} is on the way from a service to its PostgreSQL. H2 has no address and is never asked for. */
    String DATABASE = "database";

    Detour NONE = (from, to, direct) -> direct;

    /**
     * Asked once for each way when the system starts.
     *
     * @param from the process that calls, as {@link ServiceProcess#label()} names it, for example {@code gateway} or
     *     {@code gateway-2}
     * @param to likewise, or {@link #DATABASE}
     * @param direct where that really is
     * @return where {@code from} is told that it is
     */
    Address between(String from, String to, Address direct);
}
