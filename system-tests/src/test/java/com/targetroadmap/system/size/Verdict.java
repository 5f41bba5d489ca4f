package com.targetroadmap.system.size;

import com.targetroadmap.system.size.World.Made;

/** What a request shows, as request-service derives it from the decision and the item. */
final class Verdict {

    private Verdict() {}

    static String label(Ask ask, Made item) {
        return switch (ask.decision()) {
            case NEW -> "WAITING_FOR_PRODUCT";
            case QUESTION -> "QUESTION";
            case ACCEPTED -> item.label();
            case ANSWERED -> "ALREADY_ANSWERED";
            case DECLINED -> "NOT_PLANNED";
            case WITHDRAWN -> "WITHDRAWN";
        };
    }

    static String guidance(Ask ask, Made item) {
        return switch (ask.decision()) {
            case NEW -> guidance("WAITING_FOR_PRODUCT", "waiting-for-product", "");
            case QUESTION -> guidance("QUESTION", "question", "\"question\":\"How many rooms?\"");
            case ACCEPTED -> item.guidance();
            case ANSWERED -> guidance("ALREADY_ANSWERED", "already-answered", "\"how\":\"use the nightly export\"");
            case DECLINED -> guidance("NOT_PLANNED", "not-planned", "\"customerReason\":\"it is too rare\"");
            case WITHDRAWN -> guidance("WITHDRAWN", "withdrawn", "");
        };
    }

    static String details(Ask ask, Made item) {
        return switch (ask.decision()) {
            case QUESTION -> "{\"question\":\"How many rooms?\"}";
            case ACCEPTED -> "{\"itemId\":\"" + item.id() + "\"}";
            case ANSWERED -> "{\"how\":\"use the nightly export\"}";
            case DECLINED -> "{\"customerReason\":\"it is too rare\"}";
            case NEW, WITHDRAWN -> "{}";
        };
    }

    private static String guidance(String label, String key, String parameters) {
        return "{\"label\":\"" + label + "\",\"key\":\"" + key + "\",\"parameters\":{" + parameters
                + "},\"ownLine\":null}";
    }
}
