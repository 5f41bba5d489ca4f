package com.targetroadmap.roadmap.ownline;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Why a line has ended. The first five are those by which it expires (design.md, section 5). */
enum Cause {
    STAGE,
    PHASE,
    PHASE_STATE,
    FOLLOWED,
    AGE,
    /** A product manager wrote another one. */
    REPLACED,
    /** A product manager took it back. */
    REMOVED;

    /** What a line that was written for other circumstances, or too long ago, expires by; empty: it is still good. */
    static Optional<Cause> of(OwnLine line, Circumstances today, Instant now) {
        Circumstances then = line.writtenFor();
        if (then.stage() != today.stage()) {
            return Optional.of(STAGE);
        }
        if (!Objects.equals(then.phaseId(), today.phaseId())) {
            return Optional.of(PHASE);
        }
        if (then.phaseState() != today.phaseState()) {
            return Optional.of(PHASE_STATE);
        }
        if (!Objects.equals(then.followsId(), today.followsId()) || then.followedStage() != today.followedStage()) {
            return Optional.of(FOLLOWED);
        }
        return line.until().isAfter(now) ? Optional.empty() : Optional.of(AGE);
    }
}
