package com.targetroadmap.system.crash;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** A way for writes to go in. The sender makes every id. */
interface Door {

    Reply submit(UUID request, String customer, String problem) throws IOException;

    /** @param kind as the gateway's form names it: EXISTING, NEW_ITEM, QUESTION, DECLINED or ANSWERED */
    Reply decide(UUID request, UUID decision, String version, String kind, Map<String, String> fields)
            throws IOException;

    /** @param step {@code answers}, {@code withdrawals} or {@code resubmissions} */
    Reply step(UUID request, String step, UUID id, String text) throws IOException;

    Reply move(UUID item, UUID move, String version, Map<String, String> fields) throws IOException;
}
