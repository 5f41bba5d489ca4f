package com.targetroadmap.gateway.intake;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.requests.Amount;
import com.targetroadmap.gateway.requests.NewDeal;
import com.targetroadmap.gateway.typed.Doubt;
import com.targetroadmap.gateway.typed.TypedAmount;
import com.targetroadmap.gateway.typed.TypedDate;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** The deal of a form, out of what somebody typed. */
final class DealFields {

    private final Problem problem = Problem.invalidInput("Please look at the deal again.");

    private DealFields() {}

    /** @throws Problem 400 with a question for each field that is in doubt */
    static @Nullable NewDeal read(@Nullable String kind, @Nullable String amount, @Nullable String closeDate) {
        return kind == null && amount == null && closeDate == null
                ? null
                : new DealFields().deal(kind, amount, closeDate);
    }

    private NewDeal deal(@Nullable String kind, @Nullable String amount, @Nullable String closeDate) {
        var deal =
                new NewDeal(kind, amount == null ? null : amount(amount), closeDate == null ? null : date(closeDate));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return deal;
    }

    private @Nullable Amount amount(String typed) {
        try {
            TypedAmount amount = TypedAmount.read(typed);
            return new Amount(amount.minorUnits(), amount.currency());
        } catch (Doubt doubt) {
            problem.field("dealAmount", doubt.getMessage());
            return null;
        }
    }

    private @Nullable LocalDate date(String typed) {
        try {
            return TypedDate.read(typed);
        } catch (Doubt doubt) {
            problem.field("dealCloseDate", doubt.getMessage());
            return null;
        }
    }
}
