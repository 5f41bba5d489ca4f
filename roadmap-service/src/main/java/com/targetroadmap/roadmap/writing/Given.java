package com.targetroadmap.roadmap.writing;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Must not be left out. Stands on components that are nullable, so that all that is missing is told at once; a component
 * that isn't would be refused alone, while the body is read.
 */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Schema(requiredMode = Schema.RequiredMode.REQUIRED)
@Constraint(validatedBy = {})
public @interface Given {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
