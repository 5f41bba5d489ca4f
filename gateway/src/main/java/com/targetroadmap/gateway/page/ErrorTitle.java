package com.targetroadmap.gateway.page;

/** The heading of an error page. */
final class ErrorTitle {

    static final String STALE_FORM = "stale-form";

    private ErrorTitle() {}

    static String of(int status, String type) {
        return type.endsWith(STALE_FORM) ? "Please load the form again" : of(status);
    }

    private static String of(int status) {
        return switch (status) {
            case 400, 415 -> "We can't read that";
            case 403 -> "This isn't yours to open";
            case 404 -> "There is nothing here";
            case 405 -> "That can't be done here";
            case 409, 412 -> "Somebody was faster";
            case 413 -> "That is too large";
            case 503 -> "We are busy";
            default -> status < 500 ? "That didn't work" : "Something went wrong on our side";
        };
    }
}
