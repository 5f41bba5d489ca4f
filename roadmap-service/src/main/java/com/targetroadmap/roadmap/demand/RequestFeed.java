package com.targetroadmap.roadmap.demand;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.feed.FeedJson;
import com.targetroadmap.defaults.feed.Progress;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Applies the facts of request-service. */
@Singleton
class RequestFeed implements FeedApplier {

    private static final String REQUEST = "request/";
    private static final String PROPOSED = "item-proposed/";

    private final FeedJson json;
    private final Asks asks;
    private final Counting counting;
    private final ApplicationEventPublisher<ItemProposed> proposals;
    private final ApplicationEventPublisher<ProposalWithdrawn> withdrawals;

    RequestFeed(
            FeedJson json,
            Asks asks,
            Counting counting,
            ApplicationEventPublisher<ItemProposed> proposals,
            ApplicationEventPublisher<ProposalWithdrawn> withdrawals) {
        this.json = json;
        this.asks = asks;
        this.counting = counting;
        this.proposals = proposals;
        this.withdrawals = withdrawals;
    }

    @Override
    public String feed() {
        return "request-service";
    }

    @Override
    public Progress apply(FeedEvent event, @Nullable String cursor) {
        if (event.isDeletion()) {
            return deleted(event.subject(), cursor);
        }
        switch (event.type()) {
            case "request.request.v1" -> keep(json.read(event, Ask.class));
            case "request.item-proposed.v1" -> proposals.publishEvent(json.read(event, ItemProposed.class));
            default -> {}
        }
        return Progress.done();
    }

    /** A feed that was restored doesn't hold it: an item that was proposed is this service's own by now and stays. */
    @Override
    public Progress remove(String subject, @Nullable String cursor) {
        if (subject.startsWith(REQUEST)) {
            forget(UUID.fromString(subject.substring(REQUEST.length())));
        }
        return Progress.done();
    }

    private Progress deleted(String subject, @Nullable String cursor) {
        if (!subject.startsWith(PROPOSED)) {
            return remove(subject, cursor);
        }
        withdrawals.publishEvent(new ProposalWithdrawn(UUID.fromString(subject.substring(PROPOSED.length()))));
        return Progress.done();
    }

    private void keep(Ask ask) {
        Optional<Ask> before = asks.findById(ask.id());
        if (before.isEmpty()) {
            asks.save(ask);
        } else {
            asks.update(ask);
        }
        counting.change(before.orElse(null), ask);
    }

    private void forget(UUID request) {
        Optional<Ask> before = asks.findById(request);
        if (before.isPresent()) {
            asks.deleteById(request);
            counting.change(before.get(), null);
        }
    }
}
