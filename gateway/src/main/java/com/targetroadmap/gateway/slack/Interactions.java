package com.targetroadmap.gateway.slack;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Ask;
import com.targetroadmap.gateway.requests.Requests;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** <em>Make request</em> on a message: opens the intake, and submits what was filled in, with the person's own rights. */
@Singleton
@Requires(beans = Signature.class)
final class Interactions {

    static final String MAKE_REQUEST = "make_request";

    private static final Map<String, Object> NOTHING = Map.of();

    private final SlackPeople people;
    private final SlackApi api;
    private final Requests requests;
    private final RequestModal modal;
    private final InTime inTime;
    private final ObjectMapper json;

    Interactions(
            SlackPeople people, SlackApi api, Requests requests, RequestModal modal, InTime inTime, ObjectMapper json) {
        this.people = people;
        this.api = api;
        this.requests = requests;
        this.modal = modal;
        this.inTime = inTime;
        this.json = json;
    }

    /** What Slack does next; empty: nothing. */
    Map<String, Object> answer(String payload) {
        Payload told = new Payload(read(payload));
        return switch (told.text("type")) {
            case "message_action" -> inTime.answer(() -> open(told), NOTHING);
            case "view_submission" -> inTime.answer(() -> submit(told), modal.errors(Trouble.unknown()));
            default -> NOTHING;
        };
    }

    private Map<String, Object> open(Payload told) {
        if (told.text("callback_id").equals(MAKE_REQUEST)) {
            Map<String, Object> view = people.find(told.text("user", "id")).isPresent()
                    ? modal.blank(told.text("message", "text"))
                    : modal.stranger();
            api.openView(told.text("trigger_id"), view);
        }
        return NOTHING;
    }

    private Map<String, Object> submit(Payload told) {
        return id(told.text("view", "private_metadata"))
                .map(id -> people.find(told.text("user", "id"))
                        .map(caller -> submit(caller, id, told))
                        .orElseGet(modal::notYou))
                .orElse(NOTHING);
    }

    /** Under the id that the modal was opened with: sent twice it is one request. */
    private Map<String, Object> submit(Caller caller, UUID id, Payload told) {
        Ask ask = Ask.of(told.typed(RequestModal.CUSTOMER), told.typed(RequestModal.PROBLEM));
        return requests.submit(caller, id, ask).either(modal::sent, modal::errors);
    }

    private Map<String, Object> read(String payload) {
        try {
            Map<String, Object> told = json.readValue(payload, Argument.mapOf(String.class, Object.class));
            return told == null ? new LinkedHashMap<>() : told;
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
