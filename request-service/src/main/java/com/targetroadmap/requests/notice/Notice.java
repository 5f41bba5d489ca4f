package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.Change;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing to know for one person.
 *
 * @param id begins with the time, so that ids are in the order of notices ({@link NoticeIds})
 * @param requestId {@code null}: it is of no request
 * @param who caused it; {@code null}: the roadmap, or time
 * @param words that somebody wrote
 * @param known the gist of where the request stood when this person last heard of it: when that is true again there is
 *     nothing to tell; {@code null}: never, or nobody can say
 * @param isOpen nobody has sent it yet, so what comes next takes its place
 * @param waitsUntil when it is to be sent, should something undo it before; {@code null}: that is settled
 */
@MappedEntity("notice")
public record Notice(
        @Id UUID id,
        UUID personId,
        @Nullable UUID requestId,
        NoticeKind kind,
        Instant at,
        @Nullable UUID who,
        @Nullable String words,
        @Nullable UUID known,
        boolean isOpen,
        @Nullable Instant waitsUntil,
        boolean isRead) {

    static Notice of(UUID person, NoticeKind kind, Change change, @Nullable UUID known, Instant waitsUntil) {
        return new Notice(
                NoticeIds.at(change.at()),
                person,
                change.requestId(),
                kind,
                change.at(),
                change.by(),
                change.words(),
                known,
                true,
                waitsUntil,
                false);
    }

    static Notice ofTime(UUID person, NoticeKind kind, @Nullable UUID request, Instant at) {
        return new Notice(NoticeIds.at(at), person, request, kind, at, null, null, null, true, at, false);
    }

    static Notice ofWebhook(UUID person, Instant at, Instant waitsUntil) {
        return new Notice(
                NoticeIds.at(at),
                person,
                null,
                NoticeKind.WEBHOOK_STOPPED,
                at,
                null,
                null,
                null,
                true,
                waitsUntil,
                false);
    }

    /** Whether both are for one person about one request. */
    boolean isBeside(Notice other) {
        return personId.equals(other.personId) && Objects.equals(requestId, other.requestId);
    }
}
