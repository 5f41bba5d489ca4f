package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** An undo as a PM sends it. */
@Serdeable
record NewUndo(@Nullable String reason) {

    /** The reason as it will be kept. */
    @Nullable
    String read() {
        Form form = new Form();
        String why = form.optional("reason", reason, NewDecision.LIMIT);
        form.check();
        return why;
    }
}
