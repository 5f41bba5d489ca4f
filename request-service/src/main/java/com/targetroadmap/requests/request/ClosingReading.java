package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.deal.Amount;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the deals that close soon and wait for an answer. */
@Singleton
public class ClosingReading {

    /** Before and after today: a deal whose day has passed is still open. */
    private static final int DAYS = 30;

    private static final int USUAL = 20;
    private static final int MOST = 50;
    private static final int REQUESTS = 3;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ClosingRows rows;
    private final Customers customers;
    private final People people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ClosingReading(ClosingRows rows, Customers customers, People people, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.customers = customers;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ClosingDeals soon(@Nullable Integer limit) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        List<ClosingRows.Row> found = rows.closing(today.minusDays(DAYS), today.plusDays(DAYS), wished);
        Map<UUID, String> names = customers.names(ids(found, true));
        Map<UUID, String> owners = people.names(ids(found, false));
        return new ClosingDeals(
                found.stream().map(row -> shown(row, names, owners)).toList());
    }

    private ClosingDeals.Closing shown(ClosingRows.Row row, Map<UUID, String> names, Map<UUID, String> owners) {
        return new ClosingDeals.Closing(
                row.id(),
                named(row.customerId(), names),
                named(row.ownerId(), owners),
                row.kind(),
                Amount.of(row.amountMinorUnits(), row.amountCurrency()),
                row.closeDate(),
                rows.waiting(row.id(), BEFORE_ALL, REQUESTS).stream()
                        .map(one -> new ClosingDeals.Waiting(one.id(), "REQ-" + one.number(), one.title(), one.label()))
                        .toList());
    }

    private static Set<UUID> ids(List<ClosingRows.Row> found, boolean ofCustomers) {
        return found.stream()
                .map(ofCustomers ? ClosingRows.Row::customerId : ClosingRows.Row::ownerId)
                .collect(Collectors.toSet());
    }

    private static ShownRequest.Named named(UUID id, Map<UUID, String> names) {
        return new ShownRequest.Named(id, names.getOrDefault(id, ""));
    }
}
