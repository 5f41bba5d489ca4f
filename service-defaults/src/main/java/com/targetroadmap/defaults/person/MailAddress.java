package com.targetroadmap.defaults.person;

import io.micronaut.core.annotation.Nullable;
import java.util.regex.Pattern;

/** What can be written to as it stands: no display name, no quotes, nothing that could end a line or begin a header. */
final class MailAddress {

    private static final int LONGEST = 254;

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private MailAddress() {}

    @Nullable
    static String orNone(@Nullable String told) {
        return told != null && told.length() <= LONGEST && PLAIN.matcher(told).matches() ? told : null;
    }
}
