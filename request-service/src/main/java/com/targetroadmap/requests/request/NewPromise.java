package com.targetroadmap.requests.request;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Whether anything was promised to the customer. */
@Serdeable
record NewPromise(Ask.@Nullable Promised promised) {

    Ask.Promised read() {
        Form form = new Form();
        if (promised == null) {
            form.refuse("promised", "Please say whether anything was promised; telling is never held against you.");
        }
        form.check();
        return promised;
    }
}
