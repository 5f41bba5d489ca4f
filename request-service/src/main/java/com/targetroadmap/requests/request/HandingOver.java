package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.http.HttpResponse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hands one request over: by its owner, or by a lead. */
@Singleton
class HandingOver {

    private final Requests requests;
    private final Stories stories;
    private final Ownership ownership;
    private final Colleagues colleagues;
    private final People people;
    private final Fingerprint fingerprint;

    HandingOver(
            Requests requests,
            Stories stories,
            Ownership ownership,
            Colleagues colleagues,
            People people,
            Fingerprint fingerprint) {
        this.requests = requests;
        this.stories = stories;
        this.ownership = ownership;
        this.colleagues = colleagues;
        this.people = people;
        this.fingerprint = fingerprint;
    }

    /** A repeat gets the first answer, also by who doesn't see the request any more. */
    @Transactional
    HttpResponse<HandedOver> handOver(Sent sent, NewHandOver body) {
        UUID to = body.read();
        String print = fingerprint.of(body);
        people.remember(sent.caller());
        Request request = requests.findByIdForUpdate(sent.requestId()).orElseThrow(Access::notThere);
        Optional<StoryLine> earlier = stories.findByStepId(sent.stepId());
        if (earlier.isPresent()) {
            StoryLine line = earlier.get();
            Repeats.check(line.who(), line.requestId(), line.fingerprint(), sent, print);
            return HttpResponse.ok(shown(request, line));
        }
        check(sent, request, body, to);
        ownership.pass(request, to, sent, print);
        return HttpResponse.created(
                shown(request, stories.findByStepId(sent.stepId()).orElseThrow()));
    }

    private void check(Sent sent, Request request, NewHandOver body, UUID to) {
        Access.checkHandsOver(sent.caller(), request);
        if (body.from() != null && !body.from().equals(request.ownerId())) {
            throw Problem.conflict(
                    "handed-over-meanwhile",
                    "%s answers this customer by now. Please look again."
                            .formatted(people.names(Set.of(request.ownerId())).get(request.ownerId())));
        }
        if (request.ownerId().equals(to)) {
            throw Problem.invalid("to", "That is who answers this customer already.");
        }
        if (!colleagues.answersCustomers(to)) {
            throw Problem.invalid("to", "Please choose somebody who answers customers and has signed in before.");
        }
    }

    private HandedOver shown(Request request, StoryLine line) {
        StoryDetails.PassedOn passedOn = line.details().passedOn();
        Map<UUID, String> names = people.names(Set.of(passedOn.from(), passedOn.to()));
        return new HandedOver(
                request.id(),
                request.reference(),
                named(passedOn.from(), names),
                named(passedOn.to(), names),
                line.at());
    }

    private static ShownRequest.Named named(UUID id, Map<UUID, String> names) {
        return new ShownRequest.Named(id, names.getOrDefault(id, ""));
    }
}
