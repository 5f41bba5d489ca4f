package com.targetroadmap.gateway.triage;

import java.util.Locale;
import java.util.stream.Stream;

/** Whose requests the reader works through. */
enum WhoseInbox {
    ALL,
    MINE,
    UNASSIGNED;

    /** What nobody could have chosen is all of them. */
    static WhoseInbox of(String address) {
        return Stream.of(values())
                .filter(whose -> whose.address().equals(address))
                .findFirst()
                .orElse(ALL);
    }

    /** As it stands in the address of a page. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
