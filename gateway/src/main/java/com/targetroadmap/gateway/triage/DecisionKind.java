package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.requests.Decision;
import com.targetroadmap.gateway.requests.ProposedItem;
import java.util.Objects;
import java.util.stream.Stream;

/** The forms of the page, and the decision that each of them is. */
enum DecisionKind {
    EXISTING,
    NEW_ITEM,
    QUESTION,
    ANSWERED,
    PARKED,
    DECLINED,
    DUPLICATE,
    /** For the service to refuse. */
    UNKNOWN;

    static DecisionKind of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }

    Decision decision(DecisionForm form) {
        String reason = form.filled("reason");
        return switch (this) {
            case EXISTING -> Decision.accepted(reason, form.chosen("itemId"), null);
            case NEW_ITEM -> Decision.accepted(reason, null, proposal(form));
            case QUESTION -> Decision.question(reason, form.filled("question"));
            case ANSWERED -> Decision.answered(reason, form.filled("how"));
            case PARKED -> Decision.parked(reason, form.chosen("parkedUnder"));
            case DECLINED ->
                Decision.declined(
                        reason,
                        form.filled("customerReason"),
                        form.filled("offer"),
                        form.filled("lookAgainOn"),
                        form.number("lookAgainAtCustomers"));
            case DUPLICATE -> Decision.duplicate(reason, form.chosen("originalId"));
            case UNKNOWN -> Decision.unknown(form.kind());
        };
    }

    private static ProposedItem proposal(DecisionForm form) {
        return new ProposedItem(
                form.newItemId(),
                Objects.requireNonNullElse(form.filled("nameForSales"), ""),
                form.filled("internalTitle"),
                Objects.requireNonNullElse(form.filled("problem"), ""),
                form.chosen("themeId"));
    }
}
