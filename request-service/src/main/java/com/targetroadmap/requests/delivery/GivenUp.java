package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.announcement.AnnouncementReading;
import com.targetroadmap.requests.announcement.AnnouncementsToSend;
import com.targetroadmap.requests.notice.Notice;
import com.targetroadmap.requests.request.Reading;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What couldn't be told to people and channels, for product managers. */
@Singleton
class GivenUp {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Of a digest; its receiver has all of them in the application. */
    private static final int REQUESTS = 5;

    /** Names that anybody reads. */
    private static final int NAMED = 20;

    private final DeliveryRows rows;
    private final Channels channels;
    private final Reading requests;
    private final People people;
    private final AnnouncementsToSend announcements;
    private final AnnouncementReading reading;
    private final Colleagues colleagues;
    private final Clock clock;

    GivenUp(
            DeliveryRows rows,
            Channels channels,
            Reading requests,
            People people,
            AnnouncementsToSend announcements,
            AnnouncementReading reading,
            Colleagues colleagues,
            Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.requests = requests;
        this.people = people;
        this.announcements = announcements;
        this.reading = reading;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page page(@Nullable Integer limit, @Nullable String next, Caller caller) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        DeliveryPlace from = DeliveryPlace.parse(next);
        List<Delivery> found = rows.givenUp(from.at(), from.id(), wished + 1);
        List<Delivery> page = found.subList(0, Math.min(wished, found.size()));
        Map<UUID, String> names = people.names(
                page.stream().map(Delivery::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<String> unreachable = unreachable();
        return new Page(
                page.stream().map(one -> shown(one, names, caller)).toList(),
                found.size() > wished
                        ? DeliveryPlace.after(page.get(wished - 1)).toString()
                        : null,
                unreachable.subList(0, Math.min(NAMED, unreachable.size())),
                unreachable.size() > NAMED);
    }

    /** Where nothing is sent to anybody, nobody misses anything. */
    private List<String> unreachable() {
        return channels.personal(clock.instant()).isEmpty() ? List.of() : colleagues.withoutMail(NAMED + 1);
    }

    private Lost shown(Delivery delivery, Map<UUID, String> names, Caller caller) {
        List<UUID> ids = rows.holds(delivery.id(), REQUESTS).stream()
                .map(Notice::requestId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Lost(
                delivery.id(),
                delivery.channel(),
                delivery.isDigest(),
                receiver(delivery, names),
                delivery.reason(),
                delivery.attempt(),
                delivery.changedAt(),
                requests.those(ids, caller).stream()
                        .map(one -> new OfRequest(one.id(), one.reference(), one.customer()))
                        .toList(),
                reading.items(announcements.in(delivery.id())));
    }

    private static ShownRequest.@Nullable Named receiver(Delivery delivery, Map<UUID, String> names) {
        UUID person = delivery.personId();
        return person == null ? null : new ShownRequest.Named(person, names.getOrDefault(person, ""));
    }

    /**
     * @param next asks for the page after this one; {@code null}: there is none
     * @param unreachable names of people to whom nothing can be sent, because nobody has told their mail address; up to 20
     * @param moreUnreachable whether there are more of them
     */
    @Serdeable
    record Page(List<Lost> deliveries, @Nullable String next, List<String> unreachable, boolean moreUnreachable) {}

    /**
     * @param to {@code null}: everybody in the channel
     * @param reason as the other side said it
     * @param at when it was given up
     * @param requests up to five that it was about
     * @param items that were announced to everybody in a channel
     */
    @Serdeable
    record Lost(
            UUID id,
            DeliveryChannel channel,
            boolean digest,
            ShownRequest.@Nullable Named to,
            @Nullable String reason,
            int attempts,
            Instant at,
            List<OfRequest> requests,
            List<ShownRequest.NamedItem> items) {}

    /** @param reference what people read: {@code REQ-1042} */
    @Serdeable
    record OfRequest(UUID id, String reference, ShownRequest.Named customer) {}
}
