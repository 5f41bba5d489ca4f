package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.NoDates;
import java.time.Instant;
import java.util.List;

/** What a line may not say, and what it may say only when it is meant (design.md, section 5). */
final class LineRules {

    private static final String FIELD = "words";

    private LineRules() {}

    /**
     * @throws Problem 400 with what has to go; 409 {@code promise} with the words that are to be confirmed
     */
    static void check(OwnLineBody body, Stage stage, Instant now) {
        refusePhases(PhaseWords.in(body.line()));
        if (stage != Stage.RELEASED) {
            NoDates.check(FIELD, body.line(), now);
            askAbout(PromiseWords.in(body.line()).stream()
                    .filter(word -> !body.confirms(word))
                    .toList());
        }
    }

    private static void refusePhases(List<String> found) {
        if (!found.isEmpty()) {
            throw Problem.invalid(FIELD, "Customers don't know our phases. Leave out " + NoDates.quoted(found) + ".");
        }
    }

    private static void askAbout(List<String> found) {
        if (!found.isEmpty()) {
            throw Problem.conflict(
                            "promise",
                            "A customer hears a promise in " + NoDates.quoted(found)
                                    + ". Say it another way, or confirm it.")
                    .with("found", found);
        }
    }
}
