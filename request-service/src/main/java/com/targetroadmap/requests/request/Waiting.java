package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.DealChanged;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;

/** Keeps what waits for product up to date, in the transaction of what changes it. */
@Singleton
class Waiting implements ApplicationEventListener<DealChanged> {

    private final WaitingRows rows;

    Waiting(WaitingRows rows) {
        this.rows = rows;
    }

    /** To be called after the request is stored. */
    void keep(Request request) {
        rows.end(request.id());
        if (request.decision() == Decision.NEW) {
            rows.begin(request.id());
        }
    }

    @Override
    public void onApplicationEvent(DealChanged deal) {
        rows.dealChanged(deal.id());
    }
}
