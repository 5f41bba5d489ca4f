package com.targetroadmap.roadmap.review;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.roadmap.writing.Dates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;

/** What is to be looked at again by a day, which is today in UTC unless it is given; the oldest date first. */
@Controller("/reviews")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {

    private final ReviewReading reading;
    private final Clock clock;

    ReviewController(ReviewReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** What is to be looked at again by a day, the oldest date first. */
    @Get
    ReviewPage by(
            @Nullable @QueryValue String by,
            @Nullable @QueryValue String next,
            @QueryValue(defaultValue = "50")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        LocalDate day = by == null || by.isBlank() ? LocalDate.now(clock) : Dates.read("by", by.strip());
        return reading.by(day, Place.parse(next), limit);
    }
}
