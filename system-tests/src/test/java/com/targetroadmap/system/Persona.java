package com.targetroadmap.system;

/** The people of the demo, as the gateway's token tells the services who calls. */
enum Persona {
    SALES("sales", "SALES"),
    SALES2("sales2", "SALES"),
    LEAD("lead", "SALES_LEAD"),
    PM("pm", "PM");

    final String account;
    final String role;

    Persona(String account, String role) {
        this.account = account;
        this.role = role;
    }
}
