package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.roadmap.writing.Changes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends the lines whose time is over. A line that has ended stays so, even when the item comes back to where it was. */
@Singleton
public class Expiry {

    private final OwnLineRows lines;
    private final CircumstanceRows circumstances;
    private final Changes changes;

    Expiry(OwnLineRows lines, CircumstanceRows circumstances, Changes changes) {
        this.lines = lines;
        this.circumstances = circumstances;
        this.changes = changes;
    }

    /**
     * To be asked at the end of each change of items or phases, in its transaction.
     *
     * @return the items whose line has just ended, which are to be told
     */
    public List<UUID> endWhatIsOver() {
        Instant now = changes.now();
        List<OwnLine> over = lines.over(now);
        over.forEach(line -> end(line, now));
        return over.stream().map(OwnLine::itemId).toList();
    }

    /** Whether the clock alone has made a line too old. */
    public boolean isDue() {
        return lines.tooOld(changes.now()) > 0;
    }

    private void end(OwnLine line, Instant now) {
        Circumstances today = circumstances.of(line.itemId()).orElseThrow();
        lines.end(line.id(), now, Cause.of(line, today, now).orElse(Cause.AGE), true);
    }
}
