package com.targetroadmap.gateway.testing;

import java.time.Duration;

/** What can be wrong with a neighbour's answers to calls of a place, as {@link StandIn} understands it. */
public enum Fault {
    FAILS,
    IS_BUSY,
    CANT_TELL,
    ANSWERS_WITHOUT_CONTENT,
    IS_SOMEBODY_ELSE,
    IS_SOMEBODY_ELSE_WITHOUT_THAT_PAGE,
    CUTS,
    IS_LATE;

    private static final String PROBLEM = "application/problem+json";
    private static final String HTML = "text/html";

    public void befall(StandIn service, String place) {
        switch (this) {
            case FAILS -> service.insteadAnswer(place, 500, PROBLEM, "{}");
            case IS_BUSY -> service.insteadAnswer(place, 503, PROBLEM, "{}");
            case CANT_TELL -> service.insteadAnswer(place, 504, PROBLEM, "{}");
            case ANSWERS_WITHOUT_CONTENT -> service.insteadAnswer(place, 200, "application/json", "{}");
            case IS_SOMEBODY_ELSE -> service.insteadAnswer(place, 200, HTML, "<h1>It works!</h1>");
            case IS_SOMEBODY_ELSE_WITHOUT_THAT_PAGE -> service.insteadAnswer(place, 404, HTML, "<h1>Not Found</h1>");
            case CUTS -> service.insteadCut(place);
            case IS_LATE -> service.insteadAnswerLate(place, Duration.ofSeconds(30));
        }
    }
}
