package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.DealBody;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * The deal that a request points at.
 *
 * @param toBeMade {@code null}: it is there already
 */
record DealOfRequest(UUID id, DealBody.@Nullable Written toBeMade) {

    static @Nullable DealOfRequest read(Form form, @Nullable UUID id, @Nullable DealBody deal) {
        DealBody.Written written = deal == null ? null : deal.read(form, "deal.");
        if (id == null && deal != null) {
            form.refuse("dealId", "Please give the deal an id.");
        }
        return id == null ? null : new DealOfRequest(id, written);
    }
}
