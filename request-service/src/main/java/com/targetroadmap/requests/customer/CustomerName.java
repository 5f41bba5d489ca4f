package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.search.PlainName;
import io.micronaut.core.annotation.Nullable;

/** Names that differ only in case, spaces or the form of a character (Unicode NFKC) are one customer. */
public final class CustomerName {

    private static final int LIMIT = 200;

    /** A character may become several when names are compared. */
    private static final int KEY_LIMIT = 400;

    private CustomerName() {}

    /** As somebody wrote it under {@code customer.name}; tells {@code form} what is wrong with it. */
    public static String read(Form form, @Nullable String written) {
        String name = form.needed("customer.name", written, LIMIT, "Please name the customer.");
        if (key(name).length() > KEY_LIMIT) {
            form.refuse("customer.name", "Please use a shorter name.");
        }
        return name;
    }

    /** The form in which names are compared. */
    public static String key(String name) {
        return PlainName.of(name);
    }
}
