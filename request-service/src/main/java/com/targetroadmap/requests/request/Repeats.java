package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.problem.Problem;
import java.util.UUID;

/** What was kept under an id that comes once more. */
final class Repeats {

    private Repeats() {}

    /** @throws Problem 404 where it is another person's, 409 where it stands for something else */
    static void check(UUID who, UUID requestId, String fingerprint, Sent sent, String sentPrint) {
        if (!who.equals(sent.caller().id())) {
            throw Access.notThere();
        }
        if (!requestId.equals(sent.requestId()) || !fingerprint.equals(sentPrint)) {
            throw Problem.conflict("id-taken", "This id stands for something else already. Make a new one.");
        }
    }
}
