package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a customer asks for, as somebody submits it.
 *
 * @param dealId the id that {@code deal} gets
 * @param joinsItemId an item that is known already, to which the customer is added
 * @param joinsRequestId a declined request to which the customer is added
 */
@Serdeable
public record Ask(
        CustomerName customer,
        String problem,
        @Nullable String title,
        @Nullable String howToday,
        @Nullable String wouldSignWithoutIt,
        @Nullable String promised,
        @Nullable Boolean wouldTalkToUs,
        @Nullable UUID dealId,
        @Nullable NewDeal deal,
        @Nullable UUID joinsItemId,
        @Nullable UUID joinsRequestId) {

    /** The least that an ask is. */
    public static Ask of(String customer, String problem) {
        return new Ask(
                new CustomerName(customer, null, null), problem, null, null, null, null, null, null, null, null, null);
    }
}
