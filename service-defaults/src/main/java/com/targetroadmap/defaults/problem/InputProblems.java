package com.targetroadmap.defaults.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.exceptions.UnsatisfiedHeaderRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;

/** Input that was understood as a request and is wrong in what it says. */
final class InputProblems {

    static Problem of(ConstraintViolationException exception) {
        var problem = Problem.invalidInput("Please correct the fields that are named.");
        exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .forEach(error -> problem.field(error.field(), error.message()));
        return problem;
    }

    /** Something in the path, the query, a header or the body has the wrong form. */
    static Problem of(ConversionErrorException exception) {
        Argument<?> argument = exception.getArgument();
        return isBody(argument)
                ? BodyProblems.of(exception.getConversionError().getCause())
                : Problem.invalid(nameOf(argument), ExpectedForm.of(argument.getType()));
    }

    /** Something that is needed was left out. */
    static Problem of(UnsatisfiedRouteException exception) {
        if (exception instanceof UnsatisfiedHeaderRouteException header) {
            return Problem.invalid(header.getHeaderName(), "must be sent");
        }
        Argument<?> argument = exception.getArgument();
        return isBody(argument) ? BodyProblems.missing() : Problem.invalid(nameOf(argument), "must be given");
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class);
    }

    /** As the client wrote it: {@code @QueryValue("q")} is q, whatever the parameter is called. */
    private static String nameOf(Argument<?> argument) {
        return argument.getAnnotationMetadata()
                .stringValue("io.micronaut.core.bind.annotation.Bindable")
                .filter(name -> !NameUtils.decapitalize(name).isBlank())
                .orElse(argument.getName());
    }

    /** Without the method and, for a body, without its parameter: {@code customer.name}, not {@code create.body.customer.name}. */
    private static String field(ConstraintViolation<?> violation) {
        var name = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(name, node);
            }
        }
        return name.isEmpty() ? lastName(violation.getPropertyPath()) : name.toString();
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    private static String lastName(Path path) {
        String name = "body";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private InputProblems() {}
}
