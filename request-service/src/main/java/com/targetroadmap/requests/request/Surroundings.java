package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.deal.Deals;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.ProductNames;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.roadmap.RoadmapTheme;
import com.targetroadmap.requests.roadmap.Themes;
import com.targetroadmap.requests.told.Telling;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what requests point at, for many at once. */
@Singleton
class Surroundings {

    private final Customers customers;
    private final Deals deals;
    private final People people;
    private final Items items;
    private final ProductNames products;
    private final Themes themes;
    private final Requests requests;
    private final Assignments assignments;
    private final Joinings joinings;

    Surroundings(
            Customers customers,
            Deals deals,
            People people,
            Items items,
            ProductNames products,
            Themes themes,
            Requests requests,
            Assignments assignments,
            Joinings joinings) {
        this.customers = customers;
        this.deals = deals;
        this.people = people;
        this.items = items;
        this.products = products;
        this.themes = themes;
        this.requests = requests;
        this.assignments = assignments;
        this.joinings = joinings;
    }

    Around of(List<Request> shown, List<StoryLine> story, List<Telling> told, Caller caller) {
        Map<UUID, Request> originals = originals(ids(shown.stream().map(Request::originalId)));
        Map<UUID, UUID> assignees = caller.is(Roles.PM) ? assignees(shown) : Map.of();
        Map<UUID, RoadmapItem> pointedAt = items(ids(Stream.concat(
                all(shown, originals).map(Request::itemId), story.stream().flatMap(line -> items(line.details())))));
        return new Around(
                customers.names(ids(shown.stream().map(Request::customerId))),
                people.names(ids(Stream.concat(
                        people(all(shown, originals).toList(), story, told), assignees.values().stream()))),
                told.stream().collect(Collectors.toMap(Telling::id, Function.identity())),
                deals.seen(ids(shown.stream().map(Request::dealId)), caller),
                pointedAt,
                products.of(pointedAt.values().stream().map(RoadmapItem::productId)),
                themes(ids(Stream.concat(
                        all(shown, originals).map(Request::themeId),
                        story.stream().map(line -> line.details().themeId())))),
                originals,
                assignees,
                joinings(ids(shown.stream().map(Request::id))),
                knownToSales(ids(pointedAt.values().stream().map(RoadmapItem::followsId))),
                caller.is(Roles.PM));
    }

    private static Stream<UUID> items(StoryDetails details) {
        Undo undo = details.undo();
        return Stream.of(
                        Optional.ofNullable(details.itemId()),
                        Optional.ofNullable(undo == null ? null : undo.madeItemId()))
                .flatMap(Optional::stream);
    }

    private static Stream<UUID> people(List<Request> shown, List<StoryLine> story, List<Telling> told) {
        return Stream.of(
                        shown.stream().map(Request::submitterId),
                        shown.stream().map(Request::ownerId),
                        story.stream().map(StoryLine::who),
                        story.stream().flatMap(line -> line.details().people()),
                        told.stream().map(Telling::who))
                .flatMap(ids -> ids);
    }

    /** Shown to sales, and under way or asked for by anyone (design.md, section 5). */
    private Set<UUID> knownToSales(Set<UUID> itemIds) {
        Map<UUID, RoadmapItem> candidates = items(itemIds);
        candidates.values().removeIf(item -> !item.showToSales());
        Set<UUID> known = candidates.values().stream()
                .filter(RoadmapItem::isUnderWay)
                .map(RoadmapItem::id)
                .collect(Collectors.toSet());
        if (!candidates.isEmpty()) {
            known.addAll(requests.askedFor(candidates.keySet()));
        }
        return known;
    }

    private Map<UUID, UUID> assignees(List<Request> shown) {
        List<UUID> ids = shown.stream().map(Request::id).toList();
        List<Assignment> found = ids.isEmpty() ? List.of() : assignments.findByRequestIdIn(ids);
        return found.stream().collect(Collectors.toMap(Assignment::requestId, Assignment::assigneeId));
    }

    private Map<UUID, RoadmapItem> items(Collection<UUID> ids) {
        List<RoadmapItem> found = ids.isEmpty() ? List.of() : items.findByIdIn(ids);
        return found.stream().collect(Collectors.toMap(RoadmapItem::id, Function.identity()));
    }

    private Map<UUID, RoadmapTheme> themes(Collection<UUID> ids) {
        List<RoadmapTheme> found = ids.isEmpty() ? List.of() : themes.findByIdIn(ids);
        return found.stream().collect(Collectors.toMap(RoadmapTheme::id, Function.identity()));
    }

    private Map<UUID, Joining> joinings(Collection<UUID> ids) {
        List<Joining> found = ids.isEmpty() ? List.of() : joinings.findByRequestIdIn(ids);
        return found.stream().collect(Collectors.toMap(Joining::requestId, Function.identity()));
    }

    private Map<UUID, Request> originals(Collection<UUID> ids) {
        List<Request> found = ids.isEmpty() ? List.of() : requests.findByIdIn(ids);
        return found.stream().collect(Collectors.toMap(Request::id, Function.identity()));
    }

    /** What a duplicate shows is its original's. */
    private static Stream<Request> all(List<Request> shown, Map<UUID, Request> originals) {
        return Stream.concat(shown.stream(), originals.values().stream());
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
