package com.targetroadmap.defaults.api;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;

/** The version of a resource as it stands in {@code ETag} and {@code If-Match}: {@code "7"}. */
public record EntityTag(long version) {

    /** The version that an update is meant for. Without the header: 428; with something else in it: 400. */
    public static EntityTag required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    "Say which version you have seen: send its ETag in the header If-Match.");
        }
        return parse(ifMatch.strip());
    }

    /**
     * Refuses an update of another version than the one there.
     *
     * @param current what is there now, for the one who has to look again
     */
    public void mustBe(long version, Object current) {
        if (this.version != version) {
            throw Problem.stale("This was changed meanwhile. Look at what is there now, and decide again.")
                    .with("current", current);
        }
    }

    /** As a header's value. */
    @Override
    public String toString() {
        return "\"" + version + "\"";
    }

    private static EntityTag parse(String tag) {
        try {
            return new EntityTag(Long.parseLong(tag.replaceFirst("^\"(.*)\"$", "$1")));
        } catch (NumberFormatException e) {
            throw Problem.invalid("If-Match", "must be an ETag as it was answered, for example \"7\"");
        }
    }
}
