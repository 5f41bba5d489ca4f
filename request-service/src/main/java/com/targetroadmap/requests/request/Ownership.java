package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.deal.DealOwners;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hands requests over from one person to another in the running transaction, with all that belongs to them: questions and
 * what is to be told stand with the request, and a deal goes with the last of its requests. Nobody's version of a request
 * is stale for it: product decides as before.
 */
@Singleton
public class Ownership {

    private final Requests requests;
    private final Stories stories;
    private final PromiseQuestions questions;
    private final DealOwners deals;
    private final Titles titles;
    private final Facts facts;
    private final Clock clock;
    private final ApplicationEventPublisher<Happened> happened;

    Ownership(
            Requests requests,
            Stories stories,
            PromiseQuestions questions,
            DealOwners deals,
            Titles titles,
            Facts facts,
            Clock clock,
            ApplicationEventPublisher<Happened> happened) {
        this.requests = requests;
        this.stories = stories;
        this.questions = questions;
        this.deals = deals;
        this.titles = titles;
        this.facts = facts;
        this.clock = clock;
        this.happened = happened;
    }

    /** At most so many; the last time there is none left. */
    public Passed passSome(UUID from, UUID to, UUID by, int limit) {
        List<UUID> next = requests.ownedBy(from, limit);
        List<Request> held = next.isEmpty() ? List.of() : heldOf(from, next);
        pass(held, from, to, by, null, null);
        return new Passed(held.size(), next.isEmpty());
    }

    /** Those that are still this person's once nobody else can change them. */
    private List<Request> heldOf(UUID from, List<UUID> ids) {
        return requests.hold(ids).stream()
                .filter(request -> request.ownerId().equals(from))
                .toList();
    }

    /** @param isOver whether there was none left */
    public record Passed(int requests, boolean isOver) {}

    /** As somebody sent it under an id of their own. */
    void pass(Request request, UUID to, Sent sent, String print) {
        pass(List.of(request), request.ownerId(), to, sent.caller().id(), sent.stepId(), print);
    }

    private void pass(List<Request> all, UUID from, UUID to, UUID by, @Nullable UUID stepId, @Nullable String print) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.updateAll(all.stream().map(request -> request.ownedBy(to)).toList());
        stories.saveAll(all.stream()
                .map(request -> StoryLine.of(
                                request.id(), now, by, StoryKind.HANDED_OVER, StoryDetails.passedOn(from, to))
                        .sentAs(stepId, print))
                .toList());
        if (!all.isEmpty()) {
            questions.follow(all.stream().map(Request::id).toList(), to);
        }
        titles.follow(all, to);
        deals.follow(deals(all), from, to);
        happened.publishEvent(new Happened(all.stream()
                .map(one -> Change.followed(one, one.ownedBy(to), StoryKind.HANDED_OVER, by, now))
                .toList()));
        // Says nothing new to another service, but open pages hear of it.
        all.forEach(request -> facts.tell(RequestFact.of(request)));
    }

    private static Set<UUID> deals(List<Request> all) {
        return all.stream().map(Request::dealId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
