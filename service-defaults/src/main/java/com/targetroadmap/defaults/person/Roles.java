package com.targetroadmap.defaults.person;

/** Roles as they stand in a token. */
public final class Roles {

    public static final String SALES = "SALES";
    public static final String SALES_LEAD = "SALES_LEAD";
    public static final String PM = "PM";

    /** Another process of this system; opens the feeds and nothing else. */
    public static final String SERVICE = "SERVICE";

    /** The gateway in its own name: carries what people are told to them. Believed under the gateway's key only. */
    public static final String GATEWAY = "GATEWAY";

    private Roles() {}
}
