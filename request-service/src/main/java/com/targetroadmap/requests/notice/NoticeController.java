package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** What somebody is told of. */
@Controller("/notices")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {

    private final NoticeReading reading;
    private final NoticesRead read;

    NoticeController(NoticeReading reading, NoticesRead read) {
        this.reading = reading;
        this.read = read;
    }

    /** Your notices, the newest first, a page at a time; each says what is true now. */
    @Get
    NoticeReading.Page list(@QueryValue @Nullable Integer limit, @QueryValue @Nullable String next, Caller caller) {
        return reading.page(limit, next, caller);
    }

    /** How many of your notices you haven't read, up to 99. */
    @Get("/unread")
    NoticeReading.Unread unread(Caller caller) {
        return reading.unread(caller);
    }

    /** Keeps which of your notices you have read: those of a page, or all up to one; what comes later is unread. */
    @Post("/reads")
    NoticeReading.Unread read(@Body NoticesRead.Those body, Caller caller) {
        read.keep(body, caller);
        return reading.unread(caller);
    }
}
