package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.notice.ShownNotice.WebhookOfNotice;
import com.targetroadmap.requests.request.ClosingReading;
import com.targetroadmap.requests.request.Reading;
import com.targetroadmap.requests.request.ShownRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a person's notices with that person's rights. */
@Singleton
public class NoticeReading {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int COUNTED = 99;
    private static final int DEALS = 20;
    private static final UUID LAST = new UUID(Long.MAX_VALUE, -1);

    private final Notices notices;
    private final Reading requests;
    private final ClosingReading closing;
    private final OfWebhooks webhooks;
    private final People people;

    NoticeReading(Notices notices, Reading requests, ClosingReading closing, OfWebhooks webhooks, People people) {
        this.notices = notices;
        this.requests = requests;
        this.closing = closing;
        this.webhooks = webhooks;
        this.people = people;
    }

    @Transactional(readOnly = true)
    Page page(@Nullable Integer limit, @Nullable String next, Caller caller) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        UUID before = next == null || next.isBlank() ? LAST : parsed(next);
        List<Notice> found = seesAll(caller)
                ? notices.of(caller.id(), before, kinds(caller), wished + 1)
                : notices.ofOwn(caller.id(), before, kinds(caller), wished + 1);
        List<Notice> page = found.subList(0, Math.min(wished, found.size()));
        return new Page(
                shown(page, caller),
                found.size() > wished ? page.get(wished - 1).id().toString() : null);
    }

    @Transactional(readOnly = true)
    Unread unread(Caller caller) {
        int found = seesAll(caller)
                ? notices.countUnread(caller.id(), kinds(caller), COUNTED + 1)
                : notices.countUnreadOfOwn(caller.id(), kinds(caller), COUNTED + 1);
        return new Unread(Math.min(found, COUNTED), found > COUNTED);
    }

    /** Those of them whose request is this person's to see by now, in the same order. Runs in the caller's transaction. */
    public List<ShownNotice> shown(List<Notice> some, Caller caller) {
        Map<UUID, ShownRequest> seen = requests.those(ids(some, Notice::requestId), caller).stream()
                .collect(Collectors.toMap(ShownRequest::id, Function.identity()));
        Map<UUID, WebhookOfNotice> stopped = webhooks.of(some.stream()
                .filter(notice -> notice.kind() == NoticeKind.WEBHOOK_STOPPED)
                .map(Notice::id)
                .toList());
        Map<UUID, String> names = people.names(ids(some, Notice::who));
        return some.stream()
                .filter(notice -> notice.requestId() == null || seen.containsKey(notice.requestId()))
                .map(notice -> ShownNotice.of(
                        notice,
                        notice.requestId() == null ? null : seen.get(notice.requestId()),
                        notice.who() == null ? null : names.get(notice.who()),
                        notice.kind() == NoticeKind.DEALS_CLOSING
                                ? closing.soon(DEALS).deals()
                                : null,
                        stopped.get(notice.id())))
                .toList();
    }

    private static Set<UUID> ids(Collection<Notice> some, Function<Notice, UUID> id) {
        return some.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean seesAll(Caller caller) {
        return caller.is(Roles.PM) || caller.is(Roles.SALES_LEAD);
    }

    private static Set<String> kinds(Caller caller) {
        return NoticeKind.of(caller.roles()).stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static UUID parsed(String next) {
        try {
            return UUID.fromString(next);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    /** @param next asks for the page after this one; {@code null}: there is none */
    @Serdeable
    record Page(List<ShownNotice> notices, @Nullable String next) {}

    /**
     * @param count up to 99
     * @param more whether there are more
     */
    @Serdeable
    record Unread(int count, boolean more) {}
}
