package com.targetroadmap.requests.request;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after questions that nobody has answered in ten working days. Any number of instances may: of each request one of
 * them finds the question still open, because it is held meanwhile.
 */
@Singleton
class UnansweredQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredQuestions.class);
    private static final int AT_ONCE = 200;

    private final WaitingForSales questions;
    private final GivingUp givingUp;
    private final Clock clock;

    UnansweredQuestions(WaitingForSales questions, GivingUp givingUp, Clock clock) {
        this.questions = questions;
        this.givingUp = givingUp;
        this.clock = clock;
    }

    /** What can't be done now is tried again the next time, and keeps nothing else from being done. */
    @Scheduled(initialDelay = "${requests.unanswered-after:10s}", fixedDelay = "${requests.unanswered-every:1m}")
    void giveUp() {
        for (UUID request : questions.overdue(clock.instant(), AT_ONCE)) {
            try {
                givingUp.on(request);
            } catch (RuntimeException e) {
                LOG.warn("The question of {} stays open for now", request, e);
            }
        }
    }
}
