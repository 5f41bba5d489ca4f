package com.targetroadmap.system.wall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what: each field that product managers read of a thing is either open to sales or internal. A field that is in
 * neither list fails the build until somebody has decided.
 */
@SuppressWarnings("ImmutableEnumChecker") // nothing writes to the collections
enum Wall {
    PRODUCT(Set.of("id", "name", "version"), Map.of()),

    /** Guidance tells the number and the name of a phase, to the salesperson only. */
    PHASE(Set.of("id", "productId", "number", "name", "state", "version"), Map.of("goal", text("goal"))),

    OPEN_THEME(
            Set.of("id", "productId", "title", "problem", "questions", "openToSales", "nextReview", "version"),
            Map.of("otherWords", List.of(text("other word")))),

    /** Product alone: its title is in the copy of request-service, for triage. */
    CLOSED_THEME(
            Set.of("id", "productId", "openToSales", "nextReview", "version"),
            Map.of(
                    "title",
                    text("closed title"),
                    "problem",
                    text("closed problem"),
                    "otherWords",
                    List.of(text("closed word")),
                    "questions",
                    List.of(text("closed question")))),

    /** Whose owner reads it; of others' section 6 of the design says who sees what, and request-service tests it. */
    REQUEST(Seen.REQUEST, Map.of("privateNotes", text("private note"))),

    ITEM(Seen.ITEM, Internal.of(Map.of())),

    /** Nothing of it at all. */
    HIDDEN_ITEM(
            Seen.ITEM,
            Internal.of(Map.of(
                    "nameForSales", text("quorvex zandulin"),
                    "problem", text("hidden problem"),
                    "offerToday", text("hidden offer"))));

    private final Set<String> seen;
    private final Map<String, Object> internals;

    Wall(Set<String> seen, Map<String, Object> internals) {
        this.seen = seen;
        this.internals = internals;
    }

    boolean knows(String field) {
        return seen.contains(field) || internals.containsKey(field);
    }

    Map<String, Object> internals() {
        return internals;
    }

    private static String text(String field) {
        return Marked.MARKER + " " + field;
    }

    private static final class Seen {

        static final Set<String> REQUEST = Set.of(
                "id",
                "reference",
                "customer",
                "title",
                "problem",
                "howToday",
                "wouldSignWithoutIt",
                "promised",
                "wouldTalkToUs",
                "submitter",
                "owner",
                "deal",
                "item",
                "theme",
                "original",
                "decision",
                "decidedAt",
                "label",
                "labelSince",
                "guidance",
                "beingCreated",
                "returned",
                "submittedAt",
                "firstLookBy",
                "overdue",
                "version",
                "legalDecisions",
                "legalSteps",
                "answerBy",
                "mayUndo",
                "assignee",
                "joined",
                "mayTell",
                "mayHandOver",
                "told",
                "toTell",
                "tellings",
                "story");

        /** The last line holds what is made of the others, and moves, whose reason for colleagues is marked. */
        static final Set<String> ITEM = Set.of(
                "id",
                "productId",
                "themeId",
                "nameForSales",
                "problem",
                "offerToday",
                "showToSales",
                "whoCanHaveIt",
                "customerReason",
                "stage",
                "stageSince",
                "phaseId",
                "followsId",
                "nextReview",
                "version",
                "history",
                "dependsOn",
                "links",
                "legalMoves",
                "guidance",
                "demand");
    }

    private static final class Internal {

        static Map<String, Object> of(Map<String, Object> more) {
            Map<String, Object> all = new LinkedHashMap<>(more);
            for (String field :
                    List.of("internalTitle", "description", "targetUsers", "userGoal", "businessGoal", "ownerName")) {
                all.put(field, text(field));
            }
            all.put("targetQuarter", Marked.MARKER + " Q1");
            all.put("trackerLink", "https://tracker.example/" + Marked.MARKER);
            all.put("priority", Marked.RANK);
            all.put("otherWords", List.of(text("other word")));
            return all;
        }
    }
}
