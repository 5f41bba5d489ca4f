package com.targetroadmap.system.crash;

/** What is known about a write after it was sent. */
enum Reply {
    ACKNOWLEDGED,
    REFUSED,
    /** Cut, late, or the answer was that something is away: to be sent again with the same id. */
    UNKNOWN,
    /** A 500: somebody's mistake, and unknown as well. */
    BROKEN;

    static Reply ofService(int status) {
        return status == 200 || status == 201 ? ACKNOWLEDGED : ofFailure(status);
    }

    /** A form that was accepted leads to another page. */
    static Reply ofForm(int status, String location) {
        return status == 303 && !location.startsWith("/sign-in") ? ACKNOWLEDGED : ofFailure(status);
    }

    private static Reply ofFailure(int status) {
        if (status == 500) {
            return BROKEN;
        }
        return status > 500 ? UNKNOWN : REFUSED;
    }
}
