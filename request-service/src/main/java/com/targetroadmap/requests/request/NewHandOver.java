package com.targetroadmap.requests.request;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * That somebody else answers the customer from now on.
 *
 * @param to one of {@code GET /people}
 * @param from the owner as it was read; left out: whoever it is
 */
@Serdeable
record NewHandOver(@Nullable UUID to, @Nullable UUID from) {

    UUID read() {
        Form form = new Form();
        if (to == null) {
            form.refuse("to", "Please choose who answers the customer from now on.");
        }
        form.check();
        return to;
    }
}
