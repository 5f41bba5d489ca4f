package com.targetroadmap.gateway.intake;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.requests.Ask;
import com.targetroadmap.gateway.requests.CustomerName;
import com.targetroadmap.gateway.requests.NewDeal;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * The form as somebody typed it: one id for as long as it is the same ask.
 *
 * @param meant the customer that was meant by what was typed
 */
@Serdeable
record IntakeForm(
        @Nullable UUID id,
        @Nullable String customer,
        @Nullable String domain,
        @Nullable String crmId,
        @Nullable String problem,
        @Nullable String title,
        @Nullable String howToday,
        @Nullable String wouldSignWithoutIt,
        @Nullable String promised,
        @Nullable String wouldTalkToUs,
        @Nullable UUID dealId,
        @Nullable String dealKind,
        @Nullable String dealAmount,
        @Nullable String dealCloseDate,
        @Nullable UUID joinsItemId,
        @Nullable UUID joinsRequestId,
        @Nullable String meant) {

    /** What is looked for at most. */
    private static final int LONGEST = 1_000;

    IntakeForm {
        customer = filled(meant) == null ? customer : meant;
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
        dealId = Objects.requireNonNullElseGet(dealId, Ids::fresh);
    }

    static IntakeForm about(String words, String customer) {
        return new IntakeForm(
                Ids.fresh(),
                customer,
                null,
                null,
                words,
                null,
                null,
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

    IntakeForm as(UUID id) {
        return new IntakeForm(
                id,
                customer,
                domain,
                crmId,
                problem,
                title,
                howToday,
                wouldSignWithoutIt,
                promised,
                wouldTalkToUs,
                id.equals(this.id) ? dealId : Ids.fresh(),
                dealKind,
                dealAmount,
                dealCloseDate,
                null,
                null,
                null);
    }

    /** @throws com.targetroadmap.defaults.problem.Problem 400 when what was typed could mean two things */
    Ask ask() {
        NewDeal deal = DealFields.read(filled(dealKind), filled(dealAmount), filled(dealCloseDate));
        return new Ask(
                new CustomerName(Objects.requireNonNullElse(customer, ""), filled(domain), filled(crmId)),
                Objects.requireNonNullElse(problem, ""),
                filled(title),
                filled(howToday),
                filled(wouldSignWithoutIt),
                filled(promised),
                filled(wouldTalkToUs) == null ? null : Boolean.TRUE,
                deal == null ? null : dealId,
                deal,
                joinsItemId,
                joinsRequestId);
    }

    String name() {
        return Objects.requireNonNullElse(customer, "").strip();
    }

    boolean joins() {
        return joinsItemId != null || joinsRequestId != null;
    }

    /** By which to look for what is known already; empty where nothing is typed. */
    String words() {
        String all = (Objects.requireNonNullElse(title, "") + " " + Objects.requireNonNullElse(problem, "")).strip();
        return all.substring(0, Math.min(all.length(), LONGEST));
    }

    /** Whether anything is in the part that is folded away. */
    public boolean isMoreFilled() {
        return filled(domain) != null
                || filled(crmId) != null
                || filled(title) != null
                || filled(howToday) != null
                || filled(wouldSignWithoutIt) != null
                || filled(promised) != null
                || filled(wouldTalkToUs) != null
                || filled(dealKind) != null
                || filled(dealAmount) != null
                || filled(dealCloseDate) != null;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
