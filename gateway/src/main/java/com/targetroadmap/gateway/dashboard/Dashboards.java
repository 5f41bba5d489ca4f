package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.ClosingDeals;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.RequestPage;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.SalesItem;
import com.targetroadmap.gateway.roadmap.SalesRoadmap;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts the dashboard together; everything is asked at once. */
@Singleton
final class Dashboards {

    private static final int LINES = 4;
    private static final String QUESTION = "QUESTION";

    private final Requests requests;
    private final Roadmap roadmap;
    private final Clock clock;

    Dashboards(Requests requests, Roadmap roadmap, Clock clock) {
        this.requests = requests;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    DashboardPage of(Frame frame, Wish wish, String done) {
        Caller me = frame.caller();
        var toTell = requests.toTell(me);
        var questions = requests.list(me, QUESTION, me.id(), null);
        var promises = requests.promiseQuestions(me);
        var listed = listed(me, wish, wish.ownerFor(frame));
        var people = frame.isSeesAll() ? requests.people(me) : null;
        var closing = frame.isLead() ? requests.closingDeals(me) : null;
        var forSales = roadmap.forSales(me);
        return new DashboardPage(
                frame,
                done,
                closing == null ? Section.<List<ClosingDeals.Closing>>of(List.of()) : closing.section(),
                toTell.section().map(page -> toBeTold(page, me)),
                questions.section().map(page -> asked(page, me)),
                promises.section().map(asked -> RequestCard.all(asked, me)),
                listed.section().map(page -> RequestList.of(page, me, wish)),
                people == null ? List.of() : orNone(people.section()),
                forSales.section().map(Dashboards::firstLines),
                Caution.about(forSales.section(), clock),
                clock.instant());
    }

    Outcome<Boolean> look(Caller me, LookForm form) {
        return requests.look(me, form.moment());
    }

    private Asked<RequestPage> listed(Caller me, Wish wish, @Nullable UUID owner) {
        String next = orNull(wish.next());
        if (!wish.q().isBlank()) {
            return requests.search(me, wish.q(), owner, next);
        }
        return wish.changed()
                ? requests.changed(me, owner, next)
                : requests.list(me, orNull(wish.label()), owner, next);
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

    private static @Nullable String orNull(String parameter) {
        return parameter.isBlank() ? null : parameter;
    }
}
