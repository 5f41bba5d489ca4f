package com.targetroadmap.defaults.log;

import java.util.function.Supplier;
import org.slf4j.MDC;

/** Has every line that is logged because of an event of a feed carry the event's id. */
public final class EventInLog {

    private static final String IN_LOG = "event";

    private EventInLog() {}

    public static <R> R during(String id, Supplier<R> work) {
        MDC.put(IN_LOG, id);
        try {
            return work.get();
        } finally {
            MDC.remove(IN_LOG);
        }
    }
}
