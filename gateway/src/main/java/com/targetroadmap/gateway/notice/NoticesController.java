package com.targetroadmap.gateway.notice;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;

/** What somebody has to know. */
@Controller("/notices")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class NoticesController {

    private static final String VIEW = "notices/list";

    private final Notices notices;
    private final NoticeWords words;

    NoticesController(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @Get
    @View(VIEW)
    NoticesPage list(Frame frame, @Nullable @QueryValue String next) {
        return page(frame, next, null);
    }

    /** The part of a page that is fetched again whenever something has changed. */
    @Get("/bell")
    @View("notices/bell")
    Bell bell(Frame frame) {
        return new Bell(notices.unread(frame.caller()).section());
    }

    @Post("/reads")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> read(Frame frame, @Body ReadForm form) {
        Read read = form.read();
        return read == null
                ? HttpResponse.seeOther(URI.create("/notices"))
                : notices.read(frame.caller(), read)
                        .either(
                                saved -> HttpResponse.seeOther(URI.create("/notices")),
                                trouble -> again(frame, trouble));
    }

    private HttpResponse<?> again(Frame frame, Trouble trouble) {
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, null, trouble)));
    }

    private NoticesPage page(Frame frame, @Nullable String next, @Nullable Trouble trouble) {
        var list = notices.list(frame.caller(), next).section();
        return new NoticesPage(
                frame, list.map(all -> all.in(words, frame.caller().id())), trouble);
    }
}
