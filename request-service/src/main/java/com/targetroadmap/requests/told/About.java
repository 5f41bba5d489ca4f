package com.targetroadmap.requests.told;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;

/** The guidance that a telling or a dismissal is about. */
final class About {

    /** The longest name of a wording. */
    static final int KEY = 60;

    private About() {}

    static void check(Form form, @Nullable Label label) {
        if (label == null) {
            form.refuse("label", "Please say what it is about: the label that you read.");
        }
    }
}
