package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.ShownDeal;
import com.targetroadmap.requests.note.ShownNote;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.told.ShownTelling;
import com.targetroadmap.requests.told.Turn;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request as one person may see it.
 *
 * @param assignee the PM who looks at it; {@code null}: nobody, or this person is no PM
 * @param deal {@code null} also where it isn't this person's to see
 * @param item {@code null} also where it points at one that sales doesn't get to see
 * @param theme of a parked one; {@code null} also where sales doesn't get to see it
 * @param original of a duplicate
 * @param beingCreated the item that it was accepted as isn't in the roadmap yet
 * @param returned why it is back in the inbox although nobody decided so
 * @param firstLookBy promised by product; {@code null} while it isn't product's turn
 * @param answerBy until when an answer is waited for; {@code null} while none is
 * @param legalDecisions what this person may decide
 * @param legalSteps what this person may do for sales
 * @param mayUndo whether this person may take back the last decision; left out in lists
 * @param joined that its customer was added to what is known already, as long as nobody has decided since
 * @param mayTell whether this person may say what the customer was told
 * @param mayHandOver whether this person may hand the request over to somebody else
 * @param told what the customer was told last; {@code null}: nothing
 * @param toTell how that has changed since, as long as the customer is to be told; {@code null}: nothing is
 * @param tellings all that was told or left untold, the newest first; left out in lists
 * @param story left out in lists
 * @param privateNotes for PMs alone, and left out in lists
 */
@Serdeable
public record ShownRequest(
        UUID id,
        String reference,
        Named customer,
        String title,
        String problem,
        @Nullable String howToday,
        Ask.@Nullable WouldSign wouldSignWithoutIt,
        Ask.Promised promised,
        @Nullable Boolean wouldTalkToUs,
        Named submitter,
        Named owner,
        @Nullable Named assignee,
        @Nullable ShownDeal deal,
        @Nullable NamedItem item,
        @Nullable Named theme,
        @Nullable Original original,
        Decision decision,
        Instant decidedAt,
        Label label,
        Instant labelSince,
        Guidance guidance,
        boolean beingCreated,
        @Nullable Returned returned,
        Instant submittedAt,
        @Nullable Instant firstLookBy,
        boolean overdue,
        @Nullable Instant answerBy,
        long version,
        List<Step> legalDecisions,
        List<Step> legalSteps,
        @Nullable Boolean mayUndo,
        @Nullable ShownJoining joined,
        boolean mayTell,
        boolean mayHandOver,
        @Nullable ShownTelling told,
        @Nullable Turn toTell,
        @Nullable List<ShownTelling> tellings,
        @Nullable List<ShownLine> story,
        @Nullable List<ShownNote> privateNotes) {

    /** Something with a name. */
    @Serdeable
    public record Named(UUID id, String name) {}

    /** @param productName where there are several products */
    @Serdeable
    public record NamedItem(UUID id, String name, @Nullable String productName) {}

    /** @param mayReopen whether this person may send it to product all the same */
    @Serdeable
    public record ShownJoining(String who, Instant at, boolean mayReopen) {}

    /** @param reference what people read: {@code REQ-1042} */
    @Serdeable
    public record Original(UUID id, String reference) {}
}
