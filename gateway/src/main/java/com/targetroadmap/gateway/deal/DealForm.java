package com.targetroadmap.gateway.deal;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.requests.Deal;
import com.targetroadmap.gateway.requests.DealChange;
import com.targetroadmap.gateway.typed.Doubt;
import com.targetroadmap.gateway.typed.TypedAmount;
import com.targetroadmap.gateway.typed.TypedDate;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** The deal as somebody typed it; what is left empty isn't known. */
@Serdeable
record DealForm(
        @Nullable Long version,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String amount,
        @Nullable String closeDate) {

    static DealForm of(Deal deal) {
        return new DealForm(
                deal.version(),
                deal.kind(),
                deal.state(),
                deal.amount() == null ? null : deal.amount().toString(),
                deal.closeDate() == null ? null : deal.closeDate().toString());
    }

    DealForm as(long newVersion) {
        return new DealForm(newVersion, kind, state, amount, closeDate);
    }

    long versionRead() {
        return version == null ? 0 : version;
    }

    /** @throws Problem 400 with a question for each field that is in doubt */
    DealChange change() {
        Problem problem = Problem.invalidInput("Please look at the deal again.");
        DealChange change = new DealChange(filled(kind), filled(state), amount(problem), date(problem));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return change;
    }

    private DealChange.@Nullable Worth amount(Problem problem) {
        try {
            String words = filled(amount);
            return words == null ? DealChange.Worth.CLEARED : amount(TypedAmount.read(words));
        } catch (Doubt doubt) {
            problem.field("amount", doubt.getMessage());
            return null;
        }
    }

    private static DealChange.Worth amount(TypedAmount typed) {
        return new DealChange.Worth(typed.minorUnits(), typed.currency());
    }

    private @Nullable String date(Problem problem) {
        try {
            String words = filled(closeDate);
            return words == null ? "" : TypedDate.read(words).toString();
        } catch (Doubt doubt) {
            problem.field("closeDate", doubt.getMessage());
            return null;
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
