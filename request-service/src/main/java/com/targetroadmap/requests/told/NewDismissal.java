package com.targetroadmap.requests.told;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * That the customer needn't hear of it.
 *
 * @param label what the customer isn't told: as it was read
 * @param key of the guidance that was read, where it is known
 */
@Serdeable
public record NewDismissal(@Nullable Label label, @Nullable String key) {

    /** The fields as they will be kept. */
    public NewTelling.Read read() {
        Form form = new Form();
        About.check(form, label);
        String guidanceKey = form.optional("key", key, About.KEY);
        form.check();
        return new NewTelling.Read(Telling.Kind.DISMISSED, label, guidanceKey, null);
    }
}
