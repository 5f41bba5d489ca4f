package com.targetroadmap.system;

/** The people of the demo, as the gateway's token tells the services who calls. */
public enum Persona {
    SALES("sales", "SALES"),
    SALES2("sales2", "SALES"),
    LEAD("lead", "SALES_LEAD"),
    PM("pm", "PM");

    public final String account;
    public final String role;

    Persona(String account, String role) {
        this.account = account;
        this.role = role;
    }
}
