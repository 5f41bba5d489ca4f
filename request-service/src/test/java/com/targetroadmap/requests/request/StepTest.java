package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    /** The whole table, both ways: what is marked is legal, and nothing else is. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            step,              to,        NEW, QUESTION, ACCEPTED, ANSWERED, PARKED, DECLINED, DUPLICATE, WITHDRAWN
            ACCEPTED,          ACCEPTED,  yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            QUESTION,          QUESTION,  yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            ANSWERED,          ANSWERED,  yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            PARKED,            PARKED,    yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            DECLINED,          DECLINED,  yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            DUPLICATE,         DUPLICATE, yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            QUESTION_ANSWERED, NEW,       no,  yes,      no,       no,       no,     no,       no,        no
            WITHDRAWN,         WITHDRAWN, yes, yes,      yes,      yes,      yes,    yes,      yes,       no
            RESUBMITTED,       NEW,       no,  no,       no,       no,       no,     no,       no,        yes
            REOPENED,          NEW,       no,  no,       yes,      no,       no,     yes,      no,        no
            RETURNED,          NEW,       no,  no,       yes,      no,       no,     no,       yes,       no
            UNANSWERED,        WITHDRAWN, no,  yes,      no,       no,       no,     no,       no,        no
            UNDONE,            NEW,       no,  yes,      yes,      yes,      yes,    yes,      yes,       no
            """)
    void aStepIsLegalFromWhereTheTableSaysAndNowhereElse(Step step, Decision to, ArgumentsAccessor row) {
        assertThat(step.to()).isEqualTo(to);
        assertThat(Stream.of(Decision.values()).map(from -> step.isLegalFrom(from) ? "yes" : "no"))
                .isEqualTo(row.toList().subList(2, row.size()));
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void everyDecisionIsReachedAndLeft(Decision decision) {
        assertThat(Step.values()).anyMatch(step -> step.to() == decision);
        assertThat(Step.values()).anyMatch(step -> step.isLegalFrom(decision));
    }

    @Test
    void productDecidesAndSalesAnswersWithdrawsAndResubmits() {
        assertThat(Set.of(Step.values()))
                .filteredOn(Step::isProducts)
                .containsExactlyInAnyOrder(
                        Step.ACCEPTED,
                        Step.QUESTION,
                        Step.ANSWERED,
                        Step.PARKED,
                        Step.DECLINED,
                        Step.DUPLICATE,
                        Step.UNDONE);
        assertThat(Step.productsFrom(Decision.NEW)).doesNotContain(Step.UNDONE);
        assertThat(Step.productsFrom(Decision.WITHDRAWN)).isEmpty();
    }
}
