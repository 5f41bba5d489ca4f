package com.targetroadmap.requests.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An item as roadmap-service would tell of it. */
public record ItemFact(
        UUID id,
        String name,
        boolean showToSales,
        String stage,
        String stageSince,
        String label,
        String key,
        String parameters,
        UUID followsId) {

    public static ItemFact planned(String name) {
        return new ItemFact(
                UUID.randomUUID(),
                name,
                true,
                "PLANNED",
                "2026-01-01T00:00:00Z",
                "NOT_STARTED",
                "not-started",
                "{\"name\":\"%s\"}".formatted(name),
                null);
    }

    public ItemFact inDiscovery() {
        return as("DISCOVERY", "BEING_EXPLORED", "being-explored");
    }

    public ItemFact beingBuilt() {
        return as("IN_DEVELOPMENT", "BEING_BUILT", "being-built");
    }

    public ItemFact released() {
        return as("RELEASED", "AVAILABLE", "available");
    }

    /** With what is to be said of one that not everybody can have. */
    public ItemFact released(String key) {
        return as("RELEASED", "AVAILABLE", key);
    }

    public ItemFact dropped(String since) {
        return new ItemFact(
                id,
                name,
                showToSales,
                "DROPPED",
                since,
                "NOT_PLANNED",
                "not-planned",
                "{\"customerReason\":\"it is too rare\"}",
                followsId);
    }

    public ItemFact hidden() {
        return new ItemFact(id, name, false, stage, stageSince, label, key, parameters, followsId);
    }

    public ItemFact called(String newName) {
        return new ItemFact(
                id,
                newName,
                showToSales,
                stage,
                stageSince,
                label,
                key,
                "{\"name\":\"%s\"}".formatted(newName),
                followsId);
    }

    /** @param since when it came into its stage */
    public ItemFact since(String since) {
        return new ItemFact(id, name, showToSales, stage, since, label, key, parameters, followsId);
    }

    public ItemFact withId(UUID other) {
        return new ItemFact(other, name, showToSales, stage, stageSince, label, key, parameters, followsId);
    }

    public ItemFact following(ItemFact first) {
        return new ItemFact(
                id,
                name,
                showToSales,
                stage,
                stageSince,
                "LATER",
                "later-follows-not-started",
                "{\"name\":\"%s\",\"followed\":\"%s\",\"phase\":\"3\"}".formatted(name, first.name()),
                first.id());
    }

    public void toldBy(RoadmapStandIn roadmap) {
        roadmap.tell("roadmap.item.v1", "item/" + id, json());
    }

    /** With the day on which product looks at it again. */
    public void toldBy(RoadmapStandIn roadmap, LocalDate nextLook) {
        String parameters = "\"parameters\":{\"nextLook\":\"%s\",".formatted(nextLook);
        roadmap.tell("roadmap.item.v1", "item/" + id, json().replace("\"parameters\":{", parameters));
    }

    /** With a line of the product manager's own. */
    public void toldBy(RoadmapStandIn roadmap, String line, Instant until) {
        String own = "\"ownLine\":\"%s\",\"ownLineUntil\":\"%s\"".formatted(line, until);
        roadmap.tell("roadmap.item.v1", "item/" + id, json().replace("\"ownLine\":null", own));
    }

    private ItemFact as(String newStage, String newLabel, String newKey) {
        return new ItemFact(id, name, showToSales, newStage, stageSince, newLabel, newKey, parameters, followsId);
    }

    private String json() {
        return """
                {"id":"%s","productId":"%s","themeId":"%s","nameForSales":"%s","problem":"Something hurts.",
                 "showToSales":%s,"stage":"%s","stageSince":"%s","phaseId":null,"followsId":%s,"somethingNew":[1],
                 "guidance":{"label":"%s","key":"%s","parameters":%s,"ownLine":null}}""".formatted(
                        id,
                        new UUID(0, 1),
                        new UUID(0, 2),
                        name,
                        showToSales,
                        stage,
                        stageSince,
                        followsId == null ? "null" : "\"" + followsId + "\"",
                        label,
                        key,
                        parameters);
    }
}
