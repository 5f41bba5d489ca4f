package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.Map;
import java.util.UUID;

/** The doors of roadmap-service that this gateway uses. */
@Client("roadmap-service")
interface RoadmapClient {

    @Get("/sales-roadmap")
    @Nullable
    SalesRoadmap salesRoadmap(@RequestAttribute("caller") Caller caller);

    @Get("/sales-roadmap/parts/{part}{?next}")
    @Nullable
    PartItems part(@RequestAttribute("caller") Caller caller, String part, @Nullable @QueryValue String next);

    @Get("/guidance{?q}")
    @Nullable
    Found guidance(@RequestAttribute("caller") Caller caller, @QueryValue String q);

    @Get("/board{?productId}")
    @Nullable
    Board board(@RequestAttribute("caller") Caller caller, @Nullable @QueryValue UUID productId);

    @Get("/board/items{?productId,stage,phaseId,next}")
    @Nullable
    StackItems stack(
            @RequestAttribute("caller") Caller caller,
            @Nullable @QueryValue UUID productId,
            @QueryValue String stage,
            @Nullable @QueryValue UUID phaseId,
            @Nullable @QueryValue String next);

    @Get("/items{?stage,phaseId}")
    @Nullable
    PhaseItems items(@RequestAttribute("caller") Caller caller, @QueryValue String stage, @QueryValue UUID phaseId);

    @Get("/items{?filter*}")
    @Nullable
    FoundItems find(@RequestAttribute("caller") Caller caller, @QueryValue Map<String, String> filter);

    @Get("/items/owners")
    @Nullable
    ItemOwners owners(@RequestAttribute("caller") Caller caller);

    @Get("/items/{id}/history{?next}")
    @Nullable
    ItemHistory history(@RequestAttribute("caller") Caller caller, UUID id, @Nullable @QueryValue String next);

    @Get("/items/{id}")
    @Nullable
    RoadmapItem item(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/items/{id}")
    @Nullable
    RoadmapItem create(@RequestAttribute("caller") Caller caller, UUID id, @Body Map<String, Object> item);

    @Patch("/items/{id}")
    @Nullable
    RoadmapItem edit(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body Map<String, Object> changes);

    @Put("/items/{id}/rank")
    @Nullable
    RoadmapItem rank(@RequestAttribute("caller") Caller caller, UUID id, @Body RankBody where);

    @Put("/items/{id}/moves/{moveId}")
    @Nullable
    RoadmapItem move(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            UUID moveId,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body MoveBody move);

    @Get("/items/{id}/moves/preview{?to,phaseId}")
    @Nullable
    MovePreview preview(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @QueryValue String to,
            @Nullable @QueryValue UUID phaseId);

    @Get("/items/{id}/own-line")
    @Nullable
    OwnLine ownLine(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/items/{id}/own-line")
    @Nullable
    OwnLine writeOwnLine(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body OwnLineBody line);

    @Delete("/items/{id}/own-line")
    @Nullable
    OwnLine removeOwnLine(
            @RequestAttribute("caller") Caller caller, UUID id, @Header(HttpHeaders.IF_MATCH) String version);

    @Get("/own-lines/expired{?next}")
    @Nullable
    ExpiredLines expiredLines(@RequestAttribute("caller") Caller caller, @Nullable @QueryValue UUID next);

    @Put("/phases/{id}/start")
    @Nullable
    BoardPhase start(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/phases/{id}/completion")
    @Nullable
    BoardPhase complete(@RequestAttribute("caller") Caller caller, UUID id, @Body PhaseCompletion completion);

    @Get("/phases/{id}/start/preview")
    @Nullable
    PhasePreview previewStart(@RequestAttribute("caller") Caller caller, UUID id);

    @Post("/phases/{id}/completion/preview")
    @Nullable
    PhasePreview previewCompletion(
            @RequestAttribute("caller") Caller caller, UUID id, @Body PhaseCompletion completion);
}
