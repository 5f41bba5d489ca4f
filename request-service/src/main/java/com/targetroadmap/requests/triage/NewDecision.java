package com.targetroadmap.requests.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.request.LookAgain;
import com.targetroadmap.requests.request.Step;
import com.targetroadmap.requests.request.Wording;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as a PM sends it. Each kind has its own fields (design.md, section 6); those of another kind are refused
 * instead of being lost.
 *
 * @param reason for the salesperson, with any kind
 * @param lookAgainOn when product looks again at what it declines
 * @param lookAgainAtCustomers how many customers make product look again at what it declines; its own and those
 *     that are added to it
 */
@Serdeable
record NewDecision(
        @Nullable DecisionKind kind,
        @Nullable String reason,
        @Nullable UUID itemId,
        @Nullable NewItem newItem,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID themeId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) UUID originalId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate lookAgainOn,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Integer lookAgainAtCustomers) {

    static final int LIMIT = 1_000;

    /** Years. */
    private static final int FAR = 5;

    private static final int MANY = 1_000;

    /** The fields as they will be kept. Everything that is wrong is said at once. */
    Ruling read(Instant now, LocalDate today) {
        Form form = new Form();
        if (kind == null) {
            form.refuse(
                    "kind", "Please say which decision: ACCEPTED, QUESTION, ANSWERED, PARKED, DECLINED or DUPLICATE.");
            form.check();
        }
        String why = form.optional("reason", reason, LIMIT);
        Wording words = new Wording(
                text(form, DecisionKind.QUESTION, "question", question, "Please write the question."),
                text(
                        form,
                        DecisionKind.ANSWERED,
                        "how",
                        how,
                        "Please say how they can do it today, or who helps with it."),
                text(
                        form,
                        DecisionKind.DECLINED,
                        "customerReason",
                        customerReason,
                        "Please give a reason that the customer may hear."),
                optional(form, DecisionKind.DECLINED, "offer", offer));
        NoDates.check(form, "customerReason", words.customerReason(), now);
        NoDates.check(form, "offer", words.offer(), now);
        NewItem proposed = item(form);
        pointed(form, DecisionKind.PARKED, "themeId", themeId, "Please choose the theme that it belongs to.");
        pointed(form, DecisionKind.DUPLICATE, "originalId", originalId, "Please choose the request that it repeats.");
        LookAgain again = lookAgain(form, today);
        form.check();
        return new Ruling(kind.step(), why, words, itemId, proposed, themeId, originalId, again);
    }

    private @Nullable String text(Form form, DecisionKind owner, String field, @Nullable String text, String ask) {
        return kind == owner ? form.needed(field, text, LIMIT, ask) : optional(form, owner, field, text);
    }

    private @Nullable String optional(Form form, DecisionKind owner, String field, @Nullable String text) {
        if (kind == owner) {
            return form.optional(field, text, LIMIT);
        }
        form.leftOut(field, text, "Please leave this out: it belongs to " + owner + ".");
        return null;
    }

    private void pointed(Form form, DecisionKind owner, String field, @Nullable UUID id, String ask) {
        if (kind != owner) {
            form.leftOut(field, id, "Please leave this out: it belongs to " + owner + ".");
        } else if (id == null) {
            form.refuse(field, ask);
        }
    }

    private @Nullable LookAgain lookAgain(Form form, LocalDate today) {
        if (kind != DecisionKind.DECLINED) {
            form.leftOut("lookAgainOn", lookAgainOn, "Please leave this out: it belongs to DECLINED.");
            form.leftOut(
                    "lookAgainAtCustomers", lookAgainAtCustomers, "Please leave this out: it belongs to DECLINED.");
        }
        if (lookAgainOn != null && (!lookAgainOn.isAfter(today) || lookAgainOn.isAfter(today.plusYears(FAR)))) {
            form.refuse("lookAgainOn", "Please choose a day after today, within %d years.".formatted(FAR));
        }
        if (lookAgainAtCustomers != null && (lookAgainAtCustomers < 2 || lookAgainAtCustomers > MANY)) {
            form.refuse("lookAgainAtCustomers", "Please give a number of customers from 2 to %,d.".formatted(MANY));
        }
        return LookAgain.of(lookAgainOn, lookAgainAtCustomers);
    }

    private @Nullable NewItem item(Form form) {
        if (kind != DecisionKind.ACCEPTED) {
            form.leftOut("itemId", itemId, "Please leave this out: it belongs to ACCEPTED.");
            form.leftOut("newItem", newItem, "Please leave this out: it belongs to ACCEPTED.");
            return null;
        }
        if ((itemId == null) == (newItem == null)) {
            form.refuse("itemId", "Please choose an item of the roadmap, or describe a new one: one of the two.");
        }
        return newItem == null ? null : newItem.read(form);
    }

    /** A decision that says all it needs. */
    record Ruling(
            Step step,
            @Nullable String reason,
            Wording words,
            @Nullable UUID itemId,
            @Nullable NewItem newItem,
            @Nullable UUID themeId,
            @Nullable UUID originalId,
            @Nullable LookAgain lookAgain) {}
}
