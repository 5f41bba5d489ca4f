package com.targetroadmap.defaults.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with a database: it runs on H2 and, in a run of its own, on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(DatabaseTest.TAG)
@ExtendWith(DatabaseThere.class)
public @interface DatabaseTest {

    String TAG = "database";
}
