package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The doors of roadmap-service to products, phases, themes and reviews. */
@Client("roadmap-service")
interface OutlineClient {

    @Get("/products")
    @Nullable
    Products products(@RequestAttribute("caller") Caller caller);

    @Put("/products/{id}")
    @Nullable
    Product make(@RequestAttribute("caller") Caller caller, UUID id, @Body Map<String, String> product);

    @Patch("/products/{id}")
    @Nullable
    Product rename(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body Map<String, String> product);

    @Get("/phases")
    @Nullable
    Phases phases(@RequestAttribute("caller") Caller caller);

    @Put("/phases/{id}")
    @Nullable
    BoardPhase make(@RequestAttribute("caller") Caller caller, UUID id, @Body PhaseText phase);

    @Patch("/phases/{id}")
    @Nullable
    BoardPhase rewrite(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body PhaseText phase);

    @Put("/phases/order")
    @Nullable
    Phases reorder(@RequestAttribute("caller") Caller caller, @Body PhaseSequence order);

    @Get("/themes")
    @Nullable
    Themes themes(@RequestAttribute("caller") Caller caller);

    @Get("/themes/{id}")
    @Nullable
    Theme theme(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/themes/{id}")
    @Nullable
    Theme make(@RequestAttribute("caller") Caller caller, UUID id, @Body ThemeText theme);

    @Patch("/themes/{id}")
    @Nullable
    Theme rewrite(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body ThemeText theme);

    @Get("/reviews{?by,next}")
    @Nullable
    DueReviews reviews(
            @RequestAttribute("caller") Caller caller, @QueryValue LocalDate by, @Nullable @QueryValue String next);

    @Patch("/items/{id}")
    @Nullable
    RoadmapItem reviewItem(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body NextReview review);

    @Patch("/themes/{id}")
    @Nullable
    Theme reviewTheme(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body NextReview review);
}
