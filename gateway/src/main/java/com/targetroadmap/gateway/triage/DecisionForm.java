package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Decision;
import com.targetroadmap.gateway.requests.ProposedItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision as a product manager typed it.
 *
 * @param id of the decision
 * @param version of the request that the product manager has seen
 * @param kind which of the page's forms: {@code EXISTING}, {@code NEW_ITEM}, {@code QUESTION}, {@code ANSWERED},
 *     {@code PARKED}, {@code DECLINED} or {@code DUPLICATE}
 * @param newItemId of the item that an acceptance begins
 * @param themeId of that item
 * @param parkedUnder a theme
 */
@Serdeable
record DecisionForm(
        @Nullable UUID id,
        long version,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String itemId,
        @Nullable UUID newItemId,
        @Nullable String nameForSales,
        @Nullable String internalTitle,
        @Nullable String problem,
        @Nullable String themeId,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable String parkedUnder,
        @Nullable String originalId) {

    DecisionForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
        kind = Objects.requireNonNullElse(kind, "");
    }

    /** Filled in from the request. */
    static DecisionForm about(CustomerRequest request) {
        return new DecisionForm(
                Ids.fresh(),
                request.version(),
                "",
                null,
                null,
                Ids.fresh(),
                request.title(),
                null,
                request.problem(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionForm blank() {
        return new DecisionForm(
                Ids.fresh(),
                0,
                "",
                null,
                null,
                Ids.fresh(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    DecisionForm as(UUID id, long version) {
        return new DecisionForm(
                id,
                version,
                kind,
                reason,
                itemId,
                newItemId,
                nameForSales,
                internalTitle,
                problem,
                themeId,
                question,
                how,
                customerReason,
                offer,
                parkedUnder,
                originalId);
    }

    Decision decision() {
        return switch (kind) {
            case "EXISTING" -> accepted(Chosen.id(itemId), null);
            case "NEW_ITEM" -> accepted(null, proposal());
            default ->
                new Decision(
                        kind,
                        filled(reason),
                        null,
                        null,
                        filled(question),
                        filled(how),
                        filled(customerReason),
                        filled(offer),
                        kind.equals("PARKED") ? Chosen.id(parkedUnder) : null,
                        kind.equals("DUPLICATE") ? Chosen.id(originalId) : null);
        };
    }

    private Decision accepted(@Nullable UUID item, @Nullable ProposedItem proposal) {
        return new Decision("ACCEPTED", filled(reason), item, proposal, null, null, null, null, null, null);
    }

    private ProposedItem proposal() {
        return new ProposedItem(
                Objects.requireNonNullElseGet(newItemId, Ids::fresh),
                Objects.requireNonNullElse(nameForSales, ""),
                filled(internalTitle),
                Objects.requireNonNullElse(problem, ""),
                Chosen.id(themeId));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
