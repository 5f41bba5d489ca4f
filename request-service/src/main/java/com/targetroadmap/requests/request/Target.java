package com.targetroadmap.requests.request;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What a new request's customer is to be added to.
 *
 * @param itemId an item; {@code null} where it is a request
 * @param declinedId a declined request; {@code null} where it is an item
 */
record Target(@Nullable UUID itemId, @Nullable UUID declinedId) {

    /** {@code null} where nothing is named. */
    static @Nullable Target read(Form form, @Nullable UUID itemId, @Nullable UUID declinedId) {
        if (itemId != null && declinedId != null) {
            form.refuse("joinsRequestId", "Add the customer to one thing: an item, or a request.");
        }
        return itemId == null && declinedId == null ? null : new Target(itemId, declinedId);
    }
}
