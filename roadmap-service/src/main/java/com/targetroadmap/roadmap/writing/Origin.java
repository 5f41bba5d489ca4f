package com.targetroadmap.roadmap.writing;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Who made something, and out of which body: tells a repeat of a {@code PUT} from a clash of ids. */
public record Origin(UUID person, String fingerprint) {

    /**
     * Lets a repeat pass.
     *
     * @throws Problem not-found when somebody else made it, id-taken when it was made out of another body
     */
    public void mustBe(@Nullable UUID madeBy, @Nullable String firstFingerprint, String what) {
        if (madeBy != null && !madeBy.equals(person)) {
            throw Problem.notFound(what);
        }
        if (!fingerprint.equals(firstFingerprint)) {
            throw Problem.conflict("id-taken", "This id is taken: " + what + " has it with other content.");
        }
    }
}
