package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Impact;
import com.targetroadmap.gateway.requests.KnownAlready;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.upstream.Asked;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts the page of one request together. Works with roadmap-service down. */
@Singleton
final class DecisionPages {

    static final String VIEW = "triage/decision";

    private final Requests requests;
    private final Choices choices;

    DecisionPages(Requests requests, Choices choices) {
        this.requests = requests;
        this.choices = choices;
    }

    DecisionPage of(Frame frame, UUID id, Looked looked) {
        return page(frame, id, looked, null, NoteForm.blank(), null);
    }

    /** The page again, with a decision that was not taken. */
    HttpResponse<?> again(Frame frame, UUID id, Way way, DecisionForm typed, Trouble trouble) {
        return refused(trouble, page(frame, id, Looked.on(way), typed, NoteForm.blank(), trouble));
    }

    /** The page again, with a note that was not kept. */
    HttpResponse<?> again(Frame frame, UUID id, Way way, NoteForm note, Trouble trouble) {
        return refused(trouble, page(frame, id, Looked.on(way), null, note.as(trouble.idAfter(note.id())), trouble));
    }

    /** The page again, because a button did not do what it says. */
    HttpResponse<?> again(Frame frame, UUID id, Way way, Trouble trouble) {
        return refused(trouble, page(frame, id, Looked.on(way), null, NoteForm.blank(), trouble));
    }

    private static HttpResponse<?> refused(Trouble trouble, DecisionPage page) {
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private DecisionPage page(
            Frame frame,
            UUID id,
            Looked looked,
            @Nullable DecisionForm typed,
            NoteForm note,
            @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var request = requests.request(me, id);
        var items = choices.items(me, looked.words().isBlank() ? null : looked.words());
        var themes = choices.themes(me);
        var originals = choices.originals(me, id);
        var deciding = choices.deciding(me);
        var next = requests.next(me, looked.way().whose().name(), id);
        var decided = looked.decided() == null ? null : requests.request(me, looked.decided());
        Optional<CustomerRequest> following = Optional.ofNullable(next.section().value())
                .flatMap(found -> found)
                .filter(other -> !other.id().equals(id));
        Section<KnownAlready> alike = alike(me, request.section());
        return new DecisionPage(
                frame,
                id,
                request.section().map(told -> RequestCard.of(told, me)),
                alike,
                deals(me, request.section(), alike),
                deciding.section().map(all -> others(all, me, request.section())),
                items.section(),
                themes.section(),
                originals.section(),
                looked,
                looked.way().before(following.map(CustomerRequest::id).orElse(null)),
                decided == null ? null : decided.section().value(),
                form(typed, request.section(), trouble),
                note,
                trouble);
    }

    /** Whoever reads takes it by another button. */
    private static List<Person> others(List<Person> deciding, Caller me, Section<CustomerRequest> request) {
        Person assignee = request.isLoaded() ? request.value().assignee() : null;
        return deciding.stream()
                .filter(person -> !person.id().equals(me.id()))
                .filter(person -> assignee == null || !person.id().equals(assignee.id()))
                .toList();
    }

    /** Of the item it points at and of those that say alike, all asked at once. */
    private Map<String, Section<List<Impact.OfDeals>>> deals(
            Caller me, Section<CustomerRequest> request, Section<KnownAlready> alike) {
        Set<UUID> items = new LinkedHashSet<>();
        if (request.isLoaded() && request.value().item() != null) {
            items.add(request.value().item().id());
        }
        if (alike.isLoaded()) {
            alike.value().items().forEach(item -> items.add(item.id()));
        }
        Map<String, Asked<List<Impact.OfDeals>>> asked = new LinkedHashMap<>();
        items.forEach(item -> asked.put(item.toString(), requests.deals(me, item)));
        Map<String, Section<List<Impact.OfDeals>>> deals = new LinkedHashMap<>();
        asked.forEach((item, told) -> deals.put(item, told.section()));
        return deals;
    }

    /** Asked when the words are known, which makes it the last answer to come. */
    private Section<KnownAlready> alike(Caller me, Section<CustomerRequest> request) {
        return request.isLoaded()
                ? requests.known(
                                me,
                                request.value().title() + " " + request.value().problem())
                        .section()
                        .map(known -> known.without(request.value().id()))
                : Section.unavailable(null);
    }

    /** What was typed stays; it is sent again about the request as the page shows it now. */
    private static DecisionForm form(
            @Nullable DecisionForm typed, Section<CustomerRequest> request, @Nullable Trouble trouble) {
        if (!request.isLoaded()) {
            return typed == null ? DecisionForm.blank() : typed;
        }
        return typed == null || trouble == null
                ? DecisionForm.about(request.value())
                : typed.as(trouble.idAfter(typed.id()), request.value().version());
    }
}
