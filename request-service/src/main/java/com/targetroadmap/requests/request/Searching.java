package com.targetroadmap.requests.request;

import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.search.Beginning;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds requests by their reference, by how their customer's name or domain begins, and then by how a word of their title
 * does. Each look goes through an index.
 */
@Singleton
class Searching {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\s*(?:req-?)?\\s*(\\d{1,15})\\s*");
    private static final Comparator<Request> NEWEST_CHANGE = Comparator.comparing(
                    (Request request) -> request.status().since())
            .thenComparing(Request::id)
            .reversed();

    /** So often titles are read on for a page, where they are of what was found otherwise. */
    private static final int ROUNDS = 4;

    private final Requests requests;
    private final RequestLists lists;
    private final Customers customers;
    private final Titles titles;

    Searching(Requests requests, RequestLists lists, Customers customers, Titles titles) {
        this.requests = requests;
        this.lists = lists;
        this.customers = customers;
        this.titles = titles;
    }

    /** @param owner whose; {@code null}: everybody's */
    Found find(String words, @Nullable UUID owner, Place from, int limit) {
        List<UUID> named = customers.beginningWith(words);
        List<Request> found = from.titles() == null ? byNames(words, named, owner, from, limit + 1) : List.of();
        if (found.size() > limit) {
            return new Found(found.subList(0, limit), Place.after(found.get(limit - 1)));
        }
        Beginning beginning = Beginning.of(words);
        Place.InTitles place = from.titles() == null
                ? Place.InTitles.from(beginning)
                : from.titles().notBefore(beginning);
        return byTitles(new ArrayList<>(found), named, place, beginning, owner, limit);
    }

    /** @param next where more may be; {@code null}: there is none */
    record Found(List<Request> requests, @Nullable Place next) {

        static final Found NOTHING = new Found(List.of(), null);
    }

    /** A page may be shorter than wished where many titles are of what was found otherwise. */
    private Found byTitles(
            List<Request> page,
            List<UUID> named,
            Place.InTitles from,
            Beginning words,
            @Nullable UUID owner,
            int limit) {
        Place.InTitles last = from;
        for (int round = 0; round < ROUNDS; round++) {
            int room = limit - page.size();
            List<TitleRows.Row> rows = titles.behind(last, words, owner, room + 1);
            List<TitleRows.Row> read = rows.subList(0, Math.min(room, rows.size()));
            page.addAll(news(read, page, named, words));
            if (rows.size() <= room) {
                return new Found(page, null);
            }
            last = read.isEmpty() ? last : Place.InTitles.of(read.get(room - 1));
            if (page.size() == limit) {
                break;
            }
        }
        return new Found(page, Place.after(last));
    }

    /** Of a title in which several words begin so, the first row counts. */
    private List<Request> news(List<TitleRows.Row> rows, List<Request> page, List<UUID> named, Beginning words) {
        List<UUID> ids = rows.stream().map(TitleRows.Row::requestId).distinct().toList();
        Map<UUID, Request> found = ids.isEmpty()
                ? Map.of()
                : requests.findByIdIn(ids).stream().collect(Collectors.toMap(Request::id, Function.identity()));
        return rows.stream()
                .filter(row -> found.containsKey(row.requestId()))
                .filter(row -> Titles.isFirst(row, found.get(row.requestId()), words))
                .map(row -> found.get(row.requestId()))
                .filter(request -> !named.contains(request.customerId()) && !page.contains(request))
                .toList();
    }

    private List<Request> byNames(String words, List<UUID> named, @Nullable UUID owner, Place from, int limit) {
        Stream<Request> ofCustomers =
                named.stream().flatMap(customer -> ofCustomer(customer, owner, from, limit).stream());
        return Stream.concat(byReference(words, owner, from).stream(), ofCustomers)
                .distinct()
                .sorted(NEWEST_CHANGE)
                .limit(limit)
                .toList();
    }

    private List<Request> ofCustomer(UUID customer, @Nullable UUID owner, Place from, int limit) {
        return owner == null
                ? lists.ofCustomer(customer, from.since(), from.id(), limit)
                : lists.ofCustomer(customer, owner, from.since(), from.id(), limit);
    }

    /** On the first page. */
    private Optional<Request> byReference(String words, @Nullable UUID owner, Place from) {
        Matcher reference = REFERENCE.matcher(words);
        return from.equals(Place.BEGINNING) && reference.matches()
                ? requests.findByNumber(Long.parseLong(reference.group(1)))
                        .filter(request -> owner == null || request.ownerId().equals(owner))
                : Optional.empty();
    }
}
