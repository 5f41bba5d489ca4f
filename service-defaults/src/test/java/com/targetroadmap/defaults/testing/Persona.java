package com.targetroadmap.defaults.testing;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** The people of the tests. */
public enum Persona {
    SALES("Sam Sales", Roles.SALES),
    SALES2("Sandra Sales", Roles.SALES),
    LEAD("Lee Lead", Roles.SALES_LEAD),
    PM("Paula Product", Roles.PM),
    PM2("Pete Product", Roles.PM);

    /** How the address of each of them ends. */
    public static final String MAIL = "@test.example";

    private final String displayName;
    private final String role;

    Persona(String displayName, String role) {
        this.displayName = displayName;
        this.role = role;
    }

    public Caller caller() {
        String key = name().toLowerCase(Locale.ROOT);
        return new Caller("test", key, displayName, Set.of(role), key + MAIL);
    }

    /** A token for the {@code audience}; goes into {@code HttpRequest.bearerAuth}. */
    public String token(String audience) {
        return TestTokens.forPerson(caller(), audience);
    }

    /** The same as of {@code now}, for applications whose clock a test has set. */
    public String token(String audience, Instant now) {
        return TestTokens.forPerson(caller(), audience, now);
    }
}
