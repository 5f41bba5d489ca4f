package com.targetroadmap.requests.insights;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.TriageLists;
import com.targetroadmap.requests.tally.Case;
import com.targetroadmap.requests.tally.Cases;
import com.targetroadmap.requests.tally.Measure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what a number is made of. */
@Singleton
class CountedReading {

    private final Cases cases;
    private final TriageLists requests;
    private final Customers customers;
    private final InsightsReading insights;
    private final WorkingCalendar calendar;

    CountedReading(
            Cases cases,
            TriageLists requests,
            Customers customers,
            InsightsReading insights,
            WorkingCalendar calendar) {
        this.cases = cases;
        this.requests = requests;
        this.customers = customers;
        this.insights = insights;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    CountedRequests page(Measure measure, int limit, @Nullable String next) {
        if (measure == Measure.LABEL) {
            throw Problem.invalid("measure", "Requests by label are listed at /requests.");
        }
        List<Case> found =
                measure == Measure.STILL_UNTOLD ? untold(limit + 1, next) : counted(measure, limit + 1, next);
        List<Case> page = found.subList(0, Math.min(limit, found.size()));
        return new CountedRequests(
                measure,
                shown(page),
                found.size() > limit ? place(page.get(limit - 1)).toString() : null);
    }

    private List<Case> counted(Measure measure, int limit, @Nullable String next) {
        CasePlace<Long> place = CasePlace.amongCases(next);
        return cases.from(measure, calendar.beginOf(insights.from()), place.at(), place.id(), limit);
    }

    private List<Case> untold(int limit, @Nullable String next) {
        CasePlace<UUID> place = CasePlace.amongUntold(next);
        return cases.untoldFrom(place.at(), place.id(), limit).stream()
                .map(one -> new Case(null, Measure.STILL_UNTOLD, one.requestId(), one.since(), null))
                .toList();
    }

    private static CasePlace<?> place(Case last) {
        return new CasePlace<>(last.at(), last.id() == null ? last.requestId() : last.id());
    }

    private List<CountedRequests.Counted> shown(List<Case> page) {
        List<UUID> ids = page.stream().map(Case::requestId).distinct().toList();
        Map<UUID, Request> found = ids.isEmpty()
                ? Map.of()
                : requests.findByIdIn(ids).stream().collect(Collectors.toMap(Request::id, Function.identity()));
        Map<UUID, String> names =
                customers.names(found.values().stream().map(Request::customerId).collect(Collectors.toSet()));
        return page.stream()
                .filter(one -> found.containsKey(one.requestId()))
                .map(one -> shown(one, found.get(one.requestId()), names))
                .toList();
    }

    private static CountedRequests.Counted shown(Case one, Request request, Map<UUID, String> names) {
        return new CountedRequests.Counted(
                request.id(),
                request.reference(),
                request.title(),
                names.getOrDefault(request.customerId(), ""),
                request.label(),
                one.at(),
                one.hours());
    }
}
