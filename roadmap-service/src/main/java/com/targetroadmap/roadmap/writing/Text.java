package com.targetroadmap.roadmap.writing;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import io.micronaut.context.annotation.AliasFor;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text, or each text of a list, that people write: within a limit and without control characters. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Text {

    /** Characters at most. */
    @AliasFor(annotation = Schema.class, member = "maxLength")
    int max();

    @AliasFor(annotation = Schema.class, member = "required")
    boolean required() default false;

    /** Texts at most, where it is a list. */
    int count() default 1;

    String message() default "Please correct this text.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
