package com.targetroadmap.gateway.feeds;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.upstream.Asked;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;

/** The feeds between the services, and what was set aside. */
@Controller("/feeds")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class FeedsController {

    private static final String VIEW = "feeds/show";

    private final Readers readers;

    FeedsController(Readers readers) {
        this.readers = readers;
    }

    @Get
    @View(VIEW)
    FeedsPage show(Frame frame) {
        return page(frame, null);
    }

    @Post("/{service}/{feed}/retries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> retry(Frame frame, String service, String feed) {
        return repair(frame, service, feed, Repair.RETRY);
    }

    @Post("/{service}/{feed}/rebuilds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rebuild(Frame frame, String service, String feed) {
        return repair(frame, service, feed, Repair.REBUILD);
    }

    private HttpResponse<?> repair(Frame frame, String service, String feed, Repair repair) {
        return readers.named(service)
                .repair(frame.caller(), feed, repair)
                .either(
                        begun -> HttpResponse.seeOther(URI.create("/feeds")),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, trouble))));
    }

    private FeedsPage page(Frame frame, @Nullable Trouble trouble) {
        var asked = new LinkedHashMap<String, Asked<List<Reading>>>();
        readers.all().forEach(reader -> asked.put(reader.name(), reader.readings(frame.caller())));
        List<ReaderPart> parts = asked.entrySet().stream()
                .map(reader -> new ReaderPart(reader.getKey(), reader.getValue().section()))
                .toList();
        return new FeedsPage(frame, parts, trouble);
    }
}
