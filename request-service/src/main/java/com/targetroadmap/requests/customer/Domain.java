package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.search.PlainName;
import io.micronaut.core.annotation.Nullable;
import java.util.regex.Pattern;

/** The domain of a customer's addresses, out of whatever somebody pastes: an address of a page or of a person. */
final class Domain {

    /** Of the domain name system (RFC 1035). */
    private static final int LIMIT = 253;

    /** More than the longest domain with a page's address around it. */
    private static final int PASTED = 1_000;

    private static final Pattern AROUND =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:[^@/]*@)?(?:www\\.)?|[/:?#].*$");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+"
                    + "[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}]");

    private Domain() {}

    /** As somebody wrote it; tells {@code form} what is wrong with it. */
    static @Nullable String read(Form form, String field, @Nullable String written) {
        String pasted = form.optional(field, written, PASTED);
        String domain = pasted == null ? null : of(pasted);
        if (domain != null
                && (domain.length() > LIMIT || !DOMAIN.matcher(domain).matches())) {
            form.refuse(field, "Please give a domain such as harbour-hotels.com.");
        }
        return domain;
    }

    /** Whether nobody would begin a name so. */
    static boolean isPasted(String typed) {
        return typed.contains("://") || typed.contains("@") || typed.strip().startsWith("www.");
    }

    /** What of it is a domain, or the beginning of one. */
    static String of(String typed) {
        return AROUND.matcher(PlainName.of(typed)).replaceAll("");
    }
}
