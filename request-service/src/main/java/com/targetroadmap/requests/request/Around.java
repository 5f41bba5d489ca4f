package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.deal.ShownDeal;
import com.targetroadmap.requests.request.ShownRequest.Named;
import com.targetroadmap.requests.request.ShownRequest.NamedItem;
import com.targetroadmap.requests.request.ShownRequest.Original;
import com.targetroadmap.requests.request.ShownRequest.ShownJoining;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.told.ShownTelling;
import com.targetroadmap.requests.told.Telling;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What some requests point at, as one person may see it.
 *
 * @param products names by id; empty with one product
 * @param originals of the duplicates among them
 * @param assignees by request, for PMs alone
 * @param joinings of those whose customers were added to what is known already
 * @param knownToSales which of the items that others follow a talk line may name
 * @param seesHidden whether this person sees items that sales doesn't
 */
record Around(
        Map<UUID, String> customers,
        Map<UUID, String> people,
        Map<UUID, Telling> tellings,
        Map<UUID, ShownDeal> deals,
        Map<UUID, RoadmapItem> items,
        Map<UUID, String> products,
        Map<UUID, RoadmapTheme> themes,
        Map<UUID, Request> originals,
        Map<UUID, UUID> assignees,
        Map<UUID, Joining> joinings,
        Set<UUID> knownToSales,
        boolean seesHidden) {

    private static final String NEXT_LOOK = "nextLook";

    Named customer(UUID id) {
        return new Named(id, customers.getOrDefault(id, ""));
    }

    Named person(UUID id) {
        return new Named(id, people.getOrDefault(id, ""));
    }

    @Nullable
    Named assignee(UUID request) {
        UUID id = assignees.get(request);
        return id == null ? null : person(id);
    }

    @Nullable
    NamedItem item(@Nullable UUID id) {
        String name = itemName(id);
        return name == null
                ? null
                : new NamedItem(id, name, products.get(items.get(id).productId()));
    }

    List<ShownLine> story(List<StoryLine> lines) {
        return lines.stream()
                .map(line -> ShownLine.of(
                        line,
                        people,
                        itemName(line.details().itemId()),
                        themeTitle(line.details().themeId()),
                        madeItem(line.details().undo()),
                        seesHidden ? line.details().lookAgain() : null))
                .toList();
    }

    private Undo.@Nullable MadeItem madeItem(@Nullable Undo undo) {
        if (undo == null || undo.madeItemId() == null || !seesHidden) {
            return null;
        }
        RoadmapItem item = items.get(undo.madeItemId());
        return item == null || item.isTakenBack() ? Undo.MadeItem.REMOVED : Undo.MadeItem.STAYS;
    }

    /** What the customer was told last. */
    @Nullable
    ShownTelling told(Request request) {
        Telling last =
                request.told().id() == null ? null : tellings.get(request.told().id());
        return last == null ? null : shown(last);
    }

    List<ShownTelling> tellings(List<Telling> all) {
        return all.stream().map(this::shown).toList();
    }

    private ShownTelling shown(Telling telling) {
        return ShownTelling.of(telling, people.get(telling.who()));
    }

    /**
     * The request's guidance; the label is the truth whoever reads it. Words for customers name no item that sales
     * doesn't know, to a PM neither: a PM reads here what sales reads.
     */
    Guidance guidance(Request request) {
        Guidance guidance = request.status().guidance();
        return switch (request.decision()) {
            case QUESTION -> guidance.with("owner", people.get(request.ownerId()));
            case PARKED -> guidance.with(NEXT_LOOK, nextLook(request.themeId()));
            case ACCEPTED -> speakable(guidance, items.get(request.itemId()));
            case DUPLICATE -> guidance(originals.get(request.originalId()));
            case NEW, ANSWERED, DECLINED, WITHDRAWN -> guidance;
        };
    }

    @Nullable
    Named theme(@Nullable UUID id) {
        String title = themeTitle(id);
        return title == null ? null : new Named(id, title);
    }

    @Nullable
    ShownJoining joined(Request request, Caller caller) {
        Joining joining = joinings.get(request.id());
        return joining == null || !joining.stands(request)
                ? null
                : new ShownJoining(
                        people.getOrDefault(joining.who(), ""),
                        joining.at(),
                        Access.mayTake(Step.REOPENED, caller, request));
    }

    @Nullable
    Original original(@Nullable UUID id) {
        return id == null ? null : new Original(id, originals.get(id).reference());
    }

    private Guidance speakable(Guidance guidance, RoadmapItem item) {
        return item.speakable(guidance, item.followsId() != null && knownToSales.contains(item.followsId()));
    }

    private @Nullable String nextLook(@Nullable UUID themeId) {
        RoadmapTheme theme = themes.get(themeId);
        return theme == null || theme.nextReview() == null
                ? null
                : theme.nextReview().toString();
    }

    private @Nullable String themeTitle(@Nullable UUID id) {
        RoadmapTheme theme = id == null ? null : themes.get(id);
        return theme != null && (seesHidden || theme.openToSales()) ? theme.title() : null;
    }

    private @Nullable String itemName(@Nullable UUID id) {
        RoadmapItem item = id == null ? null : items.get(id);
        return item != null && (seesHidden || item.showToSales()) ? item.nameForSales() : null;
    }
}
