package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.search.PlainName;

/** Names that differ only in case, spaces or the form of a character (Unicode NFKC) are one customer. */
public final class CustomerName {

    private CustomerName() {}

    /** The form in which names are compared. */
    public static String key(String name) {
        return PlainName.of(name);
    }
}
