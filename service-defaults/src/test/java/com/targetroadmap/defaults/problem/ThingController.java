package com.targetroadmap.defaults.problem;

import com.targetroadmap.defaults.problem.Thing.Colour;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** Every kind of input that a service takes, and every kind of failure. */
@Controller("/things")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "spec.name", value = "problems")
class ThingController {

    @Put("/{id}")
    Thing put(UUID id, @Body @Valid Thing thing) {
        return thing;
    }

    @Get("/{id}")
    String get(UUID id) {
        return id.toString();
    }

    @Get("/search")
    List<String> search(
            @QueryValue("q") @Size(max = 5) String words,
            @Nullable @QueryValue Colour colour,
            @Nullable @QueryValue LocalDate day,
            @Nullable @QueryValue @Max(200) Integer limit) {
        return List.of(words);
    }

    @Get("/colours/{colour}")
    String colour(Colour colour) {
        return colour.name();
    }

    @Get("/header")
    String header(@Header("X-Number") int number) {
        return "" + number;
    }

    @Get("/failure")
    String failure() {
        throw new IllegalStateException("the inner secret");
    }

    @Get("/illegal")
    String illegal() {
        throw Problem.conflict("illegal-move", "That can't be.").with("legalMoves", List.of(Colour.RED));
    }

    @Get("/wrapped")
    String wrapped() {
        throw new CompletionException(Problem.notFound("This thing"));
    }

    @Get("/busy")
    String busy() {
        throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Please try again.");
    }
}
