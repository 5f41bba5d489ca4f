package com.targetroadmap.defaults.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test of what H2 alone needs, or does. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag(OnlyOnH2.TAG)
public @interface OnlyOnH2 {

    String TAG = "only-h2";
}
