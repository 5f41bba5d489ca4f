package com.targetroadmap.requests.webhook;

import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.CustomerTold;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Demand;
import com.targetroadmap.requests.request.Happened;
import com.targetroadmap.requests.request.StoryKind;
import com.targetroadmap.requests.roadmap.ItemMoved;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes what webhooks are to get, in the transaction of what it tells of. Where nobody listens that is one look at a table
 * with a handful of rows.
 */
@Singleton
class Events {

    private static final Set<StoryKind> DECISIONS = Set.of(
            StoryKind.ACCEPTED,
            StoryKind.QUESTION,
            StoryKind.ANSWERED,
            StoryKind.PARKED,
            StoryKind.DECLINED,
            StoryKind.DUPLICATE,
            StoryKind.UNDONE);

    private final Webhooks webhooks;
    private final Messages messages;
    private final Seen seen;
    private final Demand demand;
    private final ObjectMapper json;
    private final Clock clock;

    Events(Webhooks webhooks, Messages messages, Seen seen, Demand demand, ObjectMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.seen = seen;
        this.demand = demand;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void hear(Happened happened) {
        List<Webhook> listening = webhooks.active();
        if (listening.isEmpty()) {
            return;
        }
        List<Message> written = new ArrayList<>();
        Seen.Around around = seen.around(happened.changes());
        for (Change change : happened.changes()) {
            for (EventKind kind : kinds(change)) {
                listening.stream()
                        .filter(webhook -> webhook.hears(kind))
                        .forEach(webhook -> around.of(change, kind, webhook.role())
                                .ifPresent(data -> written.add(message(webhook, kind, data))));
            }
        }
        messages.saveAll(written);
    }

    @EventListener
    void hear(CustomerTold told) {
        List<Webhook> listening = listening(EventKind.CUSTOMER_TOLD);
        for (Webhook webhook : listening) {
            seen.told(told, webhook.role())
                    .ifPresent(data -> messages.save(message(webhook, EventKind.CUSTOMER_TOLD, data)));
        }
    }

    @EventListener
    void hear(ItemMoved move) {
        List<Webhook> listening = listening(EventKind.ITEM_MOVED);
        boolean known = !listening.isEmpty() && isKnownToSales(move.after());
        for (Webhook webhook : listening) {
            Optional.ofNullable(Seen.moved(move, webhook.role(), known))
                    .ifPresent(data -> messages.save(message(webhook, EventKind.ITEM_MOVED, data)));
        }
    }

    /** To try a webhook out. */
    String test(Instant at) {
        return written(EventKind.TEST, Event.Data.NONE, at);
    }

    /** What something that was sent tells of; nothing where that was written in a form of other times. */
    Event.Data told(Message message) {
        try {
            Event event = json.readValue(message.body(), Event.class);
            return event == null || event.data() == null ? Event.Data.NONE : event.data();
        } catch (IOException e) {
            return Event.Data.NONE;
        }
    }

    private boolean isKnownToSales(RoadmapItem item) {
        return item.showToSales()
                && (item.isUnderWay() || demand.askedFor(List.of(item.id())).contains(item.id()));
    }

    private List<Webhook> listening(EventKind kind) {
        return webhooks.active().stream().filter(webhook -> webhook.hears(kind)).toList();
    }

    private static List<EventKind> kinds(Change change) {
        List<EventKind> kinds = new ArrayList<>();
        @Nullable StoryKind kind = change.kind();
        if (kind == StoryKind.SUBMITTED) {
            kinds.add(EventKind.REQUEST_CREATED);
        }
        if (kind != null && DECISIONS.contains(kind) && change.before() != null && !followsOriginal(change)) {
            kinds.add(EventKind.REQUEST_DECIDED);
        }
        if (change.before() != null && change.before().label() != change.after().label()) {
            kinds.add(EventKind.REQUEST_LABEL_CHANGED);
        }
        return kinds;
    }

    /** A duplicate shows what was decided about its original; about itself nobody decided. */
    private static boolean followsOriginal(Change change) {
        return change.after().decision() == Decision.DUPLICATE && change.kind() != StoryKind.DUPLICATE;
    }

    private Message message(Webhook webhook, EventKind kind, Event.Data data) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Message.waiting(UUID.randomUUID(), webhook.id(), kind, written(kind, data, now), now);
    }

    private String written(EventKind kind, Event.Data data, Instant at) {
        try {
            return json.writeValueAsString(new Event(kind.type(), at, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
