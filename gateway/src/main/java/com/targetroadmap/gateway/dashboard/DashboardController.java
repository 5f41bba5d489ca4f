package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.RequestPage;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.SalesItem;
import com.targetroadmap.gateway.roadmap.SalesRoadmap;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Where a salesperson starts: what needs them, where their customers' requests stand, what is being built. */
@Controller
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DashboardController {

    private static final int LINES = 4;
    private static final String QUESTION = "QUESTION";

    private final Requests requests;
    private final Roadmap roadmap;
    private final Clock clock;

    DashboardController(Requests requests, Roadmap roadmap, Clock clock) {
        this.requests = requests;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> start(
            Frame frame,
            @QueryValue(defaultValue = "") String label,
            @QueryValue(defaultValue = "") String owner,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String done) {
        return frame.isPm()
                ? HttpResponse.seeOther(URI.create(frame.home()))
                : HttpResponse.ok(
                        new ModelAndView<>("dashboard/show", page(frame, new Wish(label, owner, next), done)));
    }

    /** The same list for those who start elsewhere. */
    @Get("/requests")
    ModelAndView<DashboardPage> list(
            Frame frame,
            @QueryValue(defaultValue = "") String label,
            @QueryValue(defaultValue = "") String owner,
            @QueryValue(defaultValue = "") String next) {
        return new ModelAndView<>("dashboard/list", page(frame, new Wish(label, owner, next), ""));
    }

    private DashboardPage page(Frame frame, Wish wish, String done) {
        Caller me = frame.caller();
        var toTell = requests.toTell(me);
        var questions = requests.list(me, QUESTION, me.id(), null);
        var listed = requests.list(me, orNull(wish.label()), wish.ownerFor(frame), orNull(wish.next()));
        var people = frame.isSeesAll() ? requests.people(me) : null;
        var forSales = roadmap.forSales(me);
        return new DashboardPage(
                frame,
                done,
                toTell.section().map(page -> toBeTold(page, me)),
                questions.section().map(page -> asked(page, me)),
                listed.section().map(page -> RequestList.of(page, me, wish)),
                people == null ? List.of() : orNone(people.section()),
                forSales.section().map(DashboardController::firstLines),
                Caution.about(forSales.section(), clock));
    }

    private static List<RequestCard> own(RequestPage page, Caller me) {
        return RequestCard.all(page.requests(), me).stream()
                .filter(RequestCard::mine)
                .toList();
    }

    private static List<RequestCard> asked(RequestPage page, Caller me) {
        return own(page, me).stream().filter(RequestCard::isAsked).toList();
    }

    private static List<RequestCard> toBeTold(RequestPage page, Caller me) {
        return own(page, me).stream()
                .filter(card -> card.request().isToBeTold())
                .toList();
    }

    /** Without them the list is what it is, for everybody. */
    private static List<Person> orNone(Section<List<Person>> people) {
        return people.isLoaded() ? people.value() : List.of();
    }

    private static List<SalesItem> firstLines(SalesRoadmap all) {
        return all.beingBuilt().stream().limit(LINES).toList();
    }

    private static String orNull(String parameter) {
        return parameter.isBlank() ? null : parameter;
    }
}
