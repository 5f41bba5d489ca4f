package com.targetroadmap.gateway.page;

import io.micronaut.core.annotation.Introspected;

/**
 * What an error page shows.
 *
 * @param type stable, for branching
 * @param reference by which the log knows the error; empty for any other refusal
 */
@Introspected
record ErrorPage(Frame frame, String title, int status, String type, String detail, String reference) {

    /** Whether it is about a form of an earlier session. */
    public boolean isStaleForm() {
        return type.endsWith(ErrorTitle.STALE_FORM);
    }
}
