package com.targetroadmap.requests.request;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.told.Told;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One customer's ask and where it stands.
 *
 * @param number what people read as {@code REQ-1042}
 * @param ownerId the salesperson who answers the customer
 * @param itemId the item that it points at, or its original does; a withdrawn request keeps it, and the other two
 * @param themeId of a parked one
 * @param originalId of a duplicate
 * @param decidedBy who took the last step; {@code null}: the roadmap
 * @param fingerprint of the body that submitted it
 * @param version counts edits by people; a label that follows its item doesn't
 */
@MappedEntity("request")
public record Request(
        @Id UUID id,
        long number,
        UUID customerId,
        @Nullable UUID dealId,
        UUID submitterId,
        UUID ownerId,
        @Relation(Relation.Kind.EMBEDDED) Ask ask,
        @Nullable UUID itemId,
        @Nullable UUID themeId,
        @Nullable UUID originalId,
        Decision decision,
        @Nullable UUID decidedBy,
        Instant decidedAt,
        @Nullable Returned returned,
        @Relation(Relation.Kind.EMBEDDED) Status status,
        @Relation(Relation.Kind.EMBEDDED) Told told,
        @Relation(Relation.Kind.EMBEDDED) TriageClock clock,
        Instant submittedAt,
        String fingerprint,
        long version) {

    static Request submitted(
            UUID id,
            long number,
            UUID customer,
            @Nullable UUID deal,
            UUID person,
            Ask ask,
            Instant at,
            WorkingCalendar calendar,
            String print) {
        Status status = Status.first(Status.guidance(Decision.NEW, Wording.NONE, Aim.NOTHING), at);
        TriageClock clock = TriageClock.start(at, calendar);
        return new Request(
                id,
                number,
                customer,
                deal,
                person,
                person,
                ask,
                null,
                null,
                null,
                Decision.NEW,
                person,
                at,
                null,
                status,
                Told.NOTHING,
                clock,
                at,
                print,
                1);
    }

    public String title() {
        return ask.title();
    }

    public Label label() {
        return status.label();
    }

    /** Whether product or the roadmap made its label what it is, not sales alone. */
    boolean isNews() {
        return status.label() != Label.WAITING_FOR_PRODUCT && status.label() != Label.WITHDRAWN;
    }

    public String reference() {
        return "REQ-" + number;
    }

    Request after(Move move, WorkingCalendar calendar) {
        boolean kept = move.step() == Step.WITHDRAWN;
        return changed(
                kept ? itemId : move.aim().itemId(),
                kept ? themeId : move.aim().themeId(),
                kept ? originalId : move.aim().originalId(),
                move.to(),
                move.by(),
                move.at(),
                move.returned(),
                status.becomes(move.guidance(), move.at()),
                clockAfter(move, calendar),
                version + 1);
    }

    /** The same request with what its item says now. */
    Request showing(RoadmapItem item, Instant at) {
        return reading(itemId, originalId, status.becomes(item.guidance(), at));
    }

    /** The same duplicate with what its original says now; of a duplicate it is one of that one's original. */
    Request showing(Request original, Instant at) {
        UUID root = original.decision == Decision.DUPLICATE ? original.originalId : original.id;
        return reading(original.itemId, root, status.becomes(original.status.guidance(), at));
    }

    Request withoutItem() {
        return changed(null, themeId, originalId, decision, decidedBy, decidedAt, returned, status, clock, version);
    }

    private Request reading(@Nullable UUID item, @Nullable UUID original, Status now) {
        return changed(item, themeId, original, decision, decidedBy, decidedAt, returned, now, clock, version);
    }

    /** After its customer was told, or wasn't. */
    Request with(Told now) {
        return new Request(
                id,
                number,
                customerId,
                dealId,
                submitterId,
                ownerId,
                ask,
                itemId,
                themeId,
                originalId,
                decision,
                decidedBy,
                decidedAt,
                returned,
                status,
                now,
                clock,
                submittedAt,
                fingerprint,
                version);
    }

    /** The same request with what its owner says was promised. */
    Request promised(Ask.Promised promised) {
        return with(customerId, ownerId, ask.promised(promised));
    }

    /** The same request of another customer: the two are one, or aren't any more. */
    Request of(UUID customer) {
        return with(customer, ownerId, ask);
    }

    /** The same request, answered by somebody else from now on. */
    Request ownedBy(UUID person) {
        return with(customerId, person, ask);
    }

    private Request with(UUID customer, UUID owner, Ask asked) {
        return new Request(
                id,
                number,
                customer,
                dealId,
                submitterId,
                owner,
                asked,
                itemId,
                themeId,
                originalId,
                decision,
                decidedBy,
                decidedAt,
                returned,
                status,
                told,
                clock,
                submittedAt,
                fingerprint,
                version);
    }

    /** Whether it was accepted into the item while the item was being dropped: nobody decided that for this request. */
    boolean droppedOnTheWay(RoadmapItem item) {
        return decision == Decision.ACCEPTED
                && item.isDropped()
                && (isBeingCreated() || !item.stageSince().isAfter(decidedAt));
    }

    boolean isBeingCreated() {
        return decision == Decision.ACCEPTED && status.guidance().isBeingCreated();
    }

    /** What is legal from where it stands; what was withdrawn for want of an answer comes back with it. */
    boolean allows(Step step) {
        boolean unanswered = decision == Decision.WITHDRAWN && returned == Returned.UNANSWERED;
        return step.isLegalFrom(decision) || (unanswered && step == Step.QUESTION_ANSWERED);
    }

    Optional<StoryLine> labelChange(Request after, Instant at) {
        Label from = status.label();
        Label to = after.status.label();
        return from == to
                ? Optional.empty()
                : Optional.of(
                        StoryLine.of(id, at, null, StoryKind.LABEL_CHANGED, StoryDetails.label(from, to, itemId)));
    }

    private TriageClock clockAfter(Move move, WorkingCalendar calendar) {
        if (List.of(Step.RESUBMITTED, Step.REOPENED, Step.RETURNED).contains(move.step())) {
            return TriageClock.start(move.at(), calendar);
        }
        return switch (move.to()) {
            case NEW -> clock.goOn(move.at(), calendar);
            case QUESTION -> clock.ask(move.at(), calendar);
            case ACCEPTED, ANSWERED, PARKED, DECLINED, DUPLICATE, WITHDRAWN -> clock.stop(move.at(), calendar);
        };
    }

    private Request changed(
            @Nullable UUID item,
            @Nullable UUID theme,
            @Nullable UUID original,
            Decision to,
            @Nullable UUID by,
            Instant at,
            @Nullable Returned back,
            Status shown,
            TriageClock turn,
            long edited) {
        return new Request(
                id,
                number,
                customerId,
                dealId,
                submitterId,
                ownerId,
                ask,
                item,
                theme,
                original,
                to,
                by,
                at,
                back,
                shown,
                told.after(status.guidance(), shown.guidance()),
                turn,
                submittedAt,
                fingerprint,
                edited);
    }
}
