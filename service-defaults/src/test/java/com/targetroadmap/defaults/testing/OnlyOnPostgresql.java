package com.targetroadmap.defaults.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of what PostgreSQL alone needs, or does. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag(DatabaseTest.TAG)
@Tag(OnlyOnPostgresql.TAG)
@ExtendWith(DatabaseThere.class)
public @interface OnlyOnPostgresql {

    String TAG = "only-postgresql";
}
