package com.targetroadmap.gateway.page;

import io.micronaut.core.annotation.Introspected;

/**
 * What an error page shows.
 *
 * @param reference by which the log knows the error; empty for any other refusal
 */
@Introspected
record ErrorPage(Frame frame, String title, int status, String detail, String reference) {}
