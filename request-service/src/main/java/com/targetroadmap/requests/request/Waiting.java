package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.DealChanged;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Keeps what waits for product, for sales or for its day up to date, in the transaction of what changes it. */
@Singleton
class Waiting implements ApplicationEventListener<DealChanged> {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final WaitingRows product;
    private final WaitingForSales sales;
    private final LookAgainRows declined;

    Waiting(WaitingRows product, WaitingForSales sales, LookAgainRows declined) {
        this.product = product;
        this.sales = sales;
        this.declined = declined;
    }

    /** To be called after the request is stored. */
    void keep(Request request, StoryDetails step) {
        product.end(request.id());
        sales.end(request.id());
        declined.end(request.id());
        switch (request.decision()) {
            case NEW -> product.begin(request.id());
            case QUESTION -> sales.begin(request.id(), request.clock().salesDue());
            case DECLINED -> keep(request, step.lookAgain());
            default -> {}
        }
    }

    /** Another customer asks for what was declined. */
    void customerAdded(UUID declinedId, LocalDate today) {
        declined.customerAdded(declinedId, today);
    }

    /** What was promised in writing comes first. */
    void promised(Request request) {
        product.promised(request.id(), request.ask().promised() == Ask.Promised.IN_WRITING);
    }

    private void keep(Request request, @Nullable LookAgain condition) {
        if (condition != null) {
            LocalDate on = Objects.requireNonNullElse(condition.on(), END_OF_TIME);
            declined.save(new LookAgainRows.Row(request.id(), on, condition.atCustomers()));
        }
    }

    @Override
    public void onApplicationEvent(DealChanged deal) {
        product.dealChanged(deal.id());
    }
}
