package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A line of a request's story.
 *
 * @param who a person's name; {@code null}: the roadmap
 * @param itemName {@code null} also where sales doesn't get to see the item
 * @param themeTitle {@code null} also where sales doesn't get to see the theme
 * @param undone the decision that was taken back
 * @param backTo what the request was again
 * @param madeItem for PMs alone: what became of the item that the undone acceptance had made
 * @param promised what the owner said was promised
 * @param handedFrom with {@code handedTo} the names of the owner before and after
 * @param lookAgain for PMs alone: when product looks again at what it declined
 * @param original what it was a duplicate of: {@code REQ-1042}
 */
@Serdeable
public record ShownLine(
        Instant at,
        @Nullable String who,
        StoryKind kind,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable String itemName,
        @Nullable String themeTitle,
        @Nullable String original,
        @Nullable Returned returned,
        @Nullable Decision undone,
        @Nullable Decision backTo,
        Undo.@Nullable MadeItem madeItem,
        @Nullable LookAgain lookAgain,
        @Nullable Label from,
        @Nullable Label to,
        @Nullable String handedFrom,
        @Nullable String handedTo,
        Ask.@Nullable Promised promised) {

    static ShownLine of(
            StoryLine line,
            Map<UUID, String> people,
            @Nullable String itemName,
            @Nullable String themeTitle,
            Undo.@Nullable MadeItem madeItem,
            @Nullable LookAgain lookAgain) {
        StoryDetails details = line.details();
        Undo undo = details.undo();
        StoryDetails.PassedOn passedOn = details.passedOn();
        return new ShownLine(
                line.at(),
                name(people, line.who()),
                line.kind(),
                details.text(),
                details.reason(),
                details.question(),
                details.how(),
                details.customerReason(),
                details.offer(),
                itemName,
                themeTitle,
                details.original(),
                details.returned(),
                undo == null ? null : undo.decision(),
                undo == null ? null : undo.backTo(),
                madeItem,
                lookAgain,
                details.from(),
                details.to(),
                passedOn == null ? null : name(people, passedOn.from()),
                passedOn == null ? null : name(people, passedOn.to()),
                details.promised());
    }

    private static @Nullable String name(Map<UUID, String> people, @Nullable UUID person) {
        return person == null ? null : people.get(person);
    }
}
