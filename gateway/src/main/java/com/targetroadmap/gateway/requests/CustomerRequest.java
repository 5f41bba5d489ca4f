package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One customer's ask, as its reader may see it.
 *
 * @param assignee the product manager who looks at it
 * @param deal absent also where it isn't the reader's to see
 * @param theme that it is parked under; absent also where it isn't the reader's to see
 * @param original that it is a duplicate of
 * @param label the status that sales reads
 * @param firstLookBy until when product has promised a first look
 * @param answerBy until when product waits for an answer
 * @param beingCreated accepted as a new item which the roadmap does not show yet
 * @param legalDecisions what product may decide today
 * @param mayUndo whether the reader may take back the last decision; absent in lists
 * @param joined that its customer was added to what is known already
 * @param mayTell whether the reader may say what the customer was told
 * @param mayHandOver whether the reader may hand the request over to a colleague
 * @param told what the customer was told last
 * @param toTell {@code WEAKER}, {@code STRONGER} or {@code ANSWER} as long as the customer is to be told so
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerRequest(
        UUID id,
        String reference,
        Customer customer,
        String title,
        String problem,
        @Nullable String howToday,
        @Nullable String wouldSignWithoutIt,
        @Nullable String promised,
        @Nullable Boolean wouldTalkToUs,
        Person submitter,
        Person owner,
        @Nullable Person assignee,
        @Nullable Deal deal,
        @Nullable ItemName item,
        @Nullable ThemeName theme,
        @Nullable Original original,
        String decision,
        String label,
        @Nullable Instant labelSince,
        Guidance guidance,
        boolean beingCreated,
        Instant submittedAt,
        @Nullable Instant firstLookBy,
        boolean overdue,
        @Nullable Instant answerBy,
        @Nullable String returned,
        long version,
        List<String> legalDecisions,
        List<String> legalSteps,
        @Nullable Boolean mayUndo,
        @Nullable Joining joined,
        @Nullable Boolean mayTell,
        @Nullable Boolean mayHandOver,
        @Nullable Telling told,
        @Nullable String toTell,
        List<Telling> tellings,
        List<StoryLine> story,
        List<PrivateNote> privateNotes) {

    public CustomerRequest {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(guidance, "guidance");
        legalDecisions = legalDecisions == null ? List.of() : List.copyOf(legalDecisions);
        legalSteps = legalSteps == null ? List.of() : List.copyOf(legalSteps);
        tellings = tellings == null ? List.of() : List.copyOf(tellings);
        story = story == null ? List.of() : List.copyOf(story);
        privateNotes = privateNotes == null ? List.of() : List.copyOf(privateNotes);
    }

    public boolean isOwnedBy(UUID person) {
        return owner.id().equals(person);
    }

    /** Whether the reader may answer product's question. */
    public boolean isMayAnswer() {
        return legalSteps.contains("QUESTION_ANSWERED");
    }

    public boolean isMayWithdraw() {
        return legalSteps.contains("WITHDRAWN");
    }

    public boolean isMayResubmit() {
        return legalSteps.contains("RESUBMITTED");
    }

    /** Whether the customer has to hear that an answer has changed. */
    public boolean isToBeTold() {
        return toTell != null && told != null;
    }

    public boolean isWithdrawn() {
        return decision.equals("WITHDRAWN");
    }

    /** Withdrawn, because nobody answered the question of product. */
    public boolean isUnanswered() {
        return isWithdrawn() && "UNANSWERED".equals(returned);
    }

    public boolean isNew() {
        return decision.equals("NEW");
    }

    public boolean isPromisedInWriting() {
        return "IN_WRITING".equals(promised);
    }
}
