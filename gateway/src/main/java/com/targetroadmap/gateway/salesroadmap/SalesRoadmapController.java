package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.RequestPage;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.PartItems;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The roadmap that sales may see, strongest first. */
@Controller("/sales-roadmap")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class SalesRoadmapController {

    private static final Set<String> PARTS = Set.of("available", "being-built", "you-asked");

    private final Roadmap roadmap;
    private final Requests requests;
    private final Clock clock;

    SalesRoadmapController(Roadmap roadmap, Requests requests, Clock clock) {
        this.roadmap = roadmap;
        this.requests = requests;
        this.clock = clock;
    }

    @Get
    @View("salesroadmap/show")
    SalesRoadmapPage show(Frame frame, @QueryValue(defaultValue = "") String as) {
        Reader reader = Reader.of(frame, as);
        var shown = roadmap.forSales(reader.caller());
        var own = own(reader.caller());
        return new SalesRoadmapPage(frame, reader, shown.section().map(all -> Parts.of(all, own)));
    }

    /** A whole part, where the page of all parts has room for the first items only. */
    @Get("/{part}")
    @View("salesroadmap/part")
    PartPage part(
            Frame frame,
            String part,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String as) {
        if (!PARTS.contains(part)) {
            throw Problem.notFound("The part");
        }
        Reader reader = Reader.of(frame, as);
        String name = part.toUpperCase(Locale.ROOT).replace('-', '_');
        var asked = roadmap.part(reader.caller(), name, next.isBlank() ? null : next);
        var own = own(reader.caller());
        Section<PartItems> found = asked.section();
        String more =
                found.isLoaded() && found.value().next() != null ? found.value().next() : "";
        return new PartPage(
                frame, reader, clock.instant(), part, found.map(page -> ThemeGroup.of(page.items(), own)), more);
    }

    private Map<UUID, Set<String>> own(Caller me) {
        var listed = requests.list(me, null, null, null).section();
        return listed.isLoaded() ? customers(listed.value(), me) : Map.of();
    }

    /** One's own customers, by the item that they ask for. */
    private static Map<UUID, Set<String>> customers(RequestPage page, Caller me) {
        return page.requests().stream()
                .filter(request -> request.item() != null && request.isOwnedBy(me.id()) && !request.isWithdrawn())
                .collect(Collectors.groupingBy(
                        request -> request.item().id(),
                        Collectors.mapping(SalesRoadmapController::customer, Collectors.toCollection(TreeSet::new))));
    }

    private static String customer(CustomerRequest request) {
        return request.customer().name();
    }
}
