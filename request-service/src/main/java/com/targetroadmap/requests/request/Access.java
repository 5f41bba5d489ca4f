package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import java.util.UUID;

/** Who sees which request, and who may take which step with it. */
final class Access {

    private Access() {}

    static boolean seesAll(Caller caller) {
        return caller.is(Roles.PM) || caller.is(Roles.SALES_LEAD);
    }

    static boolean sees(Caller caller, Request request) {
        return seesAll(caller) || owns(caller, request);
    }

    static boolean owns(Caller caller, Request request) {
        return request.ownerId().equals(caller.id());
    }

    /** @throws Problem 403 where somebody wants to look at the requests of another one alone */
    static void checkLooksAt(@Nullable UUID owner, Caller caller) {
        if (owner != null && !seesAll(caller) && !owner.equals(caller.id())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "That is for a lead to look at.");
        }
    }

    /** The same answer whether it isn't there or isn't the caller's to know of. */
    static Problem notThere() {
        return Problem.notFound("The request");
    }

    static boolean mayTake(Step step, Caller caller, Request request) {
        return switch (step) {
            case ACCEPTED, QUESTION, ANSWERED, PARKED, DECLINED, DUPLICATE, UNDONE -> caller.is(Roles.PM);
            case QUESTION_ANSWERED -> owns(caller, request) || caller.is(Roles.SALES_LEAD);
            case WITHDRAWN, RESUBMITTED -> owns(caller, request);
            case REOPENED -> owns(caller, request) || caller.is(Roles.PM);
            case RETURNED, UNANSWERED -> false;
        };
    }

    /** The owner, or the lead for the owner. */
    static boolean mayTell(Caller caller, Request request) {
        return owns(caller, request) || caller.is(Roles.SALES_LEAD);
    }

    static void checkTells(Caller caller, Request request) {
        if (!sees(caller, request)) {
            throw notThere();
        }
        if (!mayTell(caller, request)) {
            throw notTheirs();
        }
    }

    /** The owner, or a lead for anyone. */
    static boolean mayHandOver(Caller caller, Request request) {
        return mayTell(caller, request);
    }

    static void checkHandsOver(Caller caller, Request request) {
        checkTells(caller, request);
    }

    static void check(Attempt attempt, Request request) {
        if (!sees(attempt.caller(), request)) {
            throw notThere();
        }
        if (!mayTake(attempt.step(), attempt.caller(), request)) {
            throw notTheirs();
        }
    }

    private static Problem notTheirs() {
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "That is for the request's owner to do.");
    }
}
