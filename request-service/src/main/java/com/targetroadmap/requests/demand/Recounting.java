package com.targetroadmap.requests.demand;

import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts the demand of an item, and of its theme. */
@Singleton
class Recounting {

    private final DemandRows rows;

    Recounting(DemandRows rows) {
        this.rows = rows;
    }

    /** Unless another instance has. */
    @Transactional
    void of(UUID item) {
        if (rows.take(item) == 0) {
            return;
        }
        UUID theme = rows.themeOf(item).orElse(null);
        UUID before = rows.findBySubjectId(item).map(CountedDemand::themeId).orElse(null);
        keep(item, CountedDemand.Kind.ITEM, rows.askingForItem(item), rows.dealsOfItem(item), theme);
        Stream.of(before, theme)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(each ->
                        keep(each, CountedDemand.Kind.THEME, rows.askingForTheme(each), rows.dealsOfTheme(each), null));
    }

    private void keep(
            UUID subject,
            CountedDemand.Kind kind,
            DemandRows.Asking asking,
            List<DemandRows.Sum> sums,
            @Nullable UUID theme) {
        rows.forget(subject);
        if (asking.requests() > 0) {
            var deals = new CountedDemand.Deals(Stream.of(DealState.values())
                    .map(state -> of(state, sums))
                    .filter(of -> of.deals() > 0)
                    .toList());
            rows.save(new CountedDemand(subject, kind, asking.requests(), asking.customers(), deals, theme));
        }
    }

    private static CountedDemand.OfState of(DealState state, List<DemandRows.Sum> sums) {
        List<DemandRows.Sum> own =
                sums.stream().filter(sum -> sum.state() == state).toList();
        return new CountedDemand.OfState(
                state,
                own.stream().mapToLong(DemandRows.Sum::deals).sum(),
                own.stream()
                        .map(sum -> Amount.of(sum.minorUnits(), sum.currency()))
                        .filter(Objects::nonNull)
                        .toList(),
                own.stream()
                        .filter(sum -> sum.currency() == null)
                        .mapToLong(DemandRows.Sum::deals)
                        .sum());
    }
}
