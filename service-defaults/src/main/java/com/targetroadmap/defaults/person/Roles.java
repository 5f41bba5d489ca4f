package com.targetroadmap.defaults.person;

/** Roles as they stand in a token. */
public final class Roles {

    public static final String SALES = "SALES";
    public static final String SALES_LEAD = "SALES_LEAD";
    public static final String PM = "PM";

    /** Another process of this system; opens the feeds and nothing else. */
    public static final String SERVICE = "SERVICE";

    private Roles() {}
}
