package com.targetroadmap.defaults.feedreader;

/** Why something failed, in one line for a person. */
final class Reason {

    private static final int LONGEST = 1_000;

    private Reason() {}

    static String of(Throwable failure) {
        var reason = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            reason.append(reason.isEmpty() ? "" : ": ")
                    .append(cause.getClass().getSimpleName())
                    .append(cause.getMessage() == null ? "" : " " + cause.getMessage());
        }
        var line = reason.toString().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
