package com.targetroadmap.defaults.problem;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.exceptions.UnsatisfiedHeaderRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;

/** Input that was understood as a request and is wrong in what it says. */
final class InputProblems {

    static Problem of(ConstraintViolationException exception, HttpRequest<?> request) {
        var problem = Problem.invalidInput("Please correct the fields that are named.");
        exception.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath(), request), violation.getMessage()))
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
                .stringValue(Bindable.class)
                .filter(name -> !name.isEmpty())
                .orElse(argument.getName());
    }

    /** Without the method and, for a body, without its parameter: {@code customer.name}, not {@code create.body.customer.name}. */
    private static String field(Path path, HttpRequest<?> request) {
        var name = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(name, node);
            }
        }
        return name.isEmpty() ? parameter(path, request) : name.toString();
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    /** What is wrong is a parameter itself. */
    private static String parameter(Path path, HttpRequest<?> request) {
        String last = "body";
        for (Path.Node node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        String name = last;
        return RouteAttributes.getRouteMatch(request).stream()
                .filter(MethodBasedRouteMatch.class::isInstance)
                .flatMap(route -> Arrays.stream(((MethodBasedRouteMatch<?, ?>) route).getArguments()))
                .filter(argument -> argument.getName().equals(name))
                .map(InputProblems::nameOf)
                .findFirst()
                .orElse(name);
    }

    private InputProblems() {}
}
