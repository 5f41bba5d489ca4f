package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.told.NewDismissal;
import com.targetroadmap.requests.told.NewTelling;
import com.targetroadmap.requests.told.Telling;
import com.targetroadmap.requests.told.Tellings;
import com.targetroadmap.requests.told.Told;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was told to customers. Words about what was true a moment ago were told all the same: the request then asks
 * at once for what has changed. Nobody's version of the request is stale for it: product decides as before.
 */
@Singleton
class TellingCustomers {

    private final Requests requests;
    private final Tellings tellings;
    private final Counting counting;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;
    private final ApplicationEventPublisher<Happened> happened;
    private final ApplicationEventPublisher<CustomerTold> customerTold;

    TellingCustomers(
            Requests requests,
            Tellings tellings,
            Counting counting,
            People people,
            Fingerprint fingerprint,
            Clock clock,
            ApplicationEventPublisher<Happened> happened,
            ApplicationEventPublisher<CustomerTold> customerTold) {
        this.requests = requests;
        this.tellings = tellings;
        this.counting = counting;
        this.people = people;
        this.fingerprint = fingerprint;
        this.clock = clock;
        this.happened = happened;
        this.customerTold = customerTold;
    }

    @Transactional
    Taken tell(Sent sent, NewTelling body) {
        return keep(sent, body.read(), fingerprint.of(body));
    }

    @Transactional
    Taken dismiss(Sent sent, NewDismissal body) {
        return keep(sent, body.read(), fingerprint.of(body));
    }

    private Taken keep(Sent sent, NewTelling.Read read, String print) {
        people.remember(sent.caller());
        Request request = requests.findByIdForUpdate(sent.requestId()).orElseThrow(Access::notThere);
        Access.checkTells(sent.caller(), request);
        Optional<Telling> earlier = tellings.findById(sent.stepId());
        if (earlier.isPresent()) {
            Telling telling = earlier.get();
            Repeats.check(telling.who(), telling.requestId(), telling.fingerprint(), sent, print);
            return new Taken(request, true);
        }
        Telling telling = tellings.save(telling(sent, read, print));
        Request after = request.with(told(request, telling));
        requests.update(after);
        counting.told(after, telling);
        happened.publishEvent(
                new Happened(List.of(Change.told(request, after, sent.caller().id(), telling.at()))));
        if (telling.kind() == Telling.Kind.TOLD) {
            customerTold.publishEvent(new CustomerTold(after.id(), telling.label()));
        }
        return new Taken(after, false);
    }

    private Telling telling(Sent sent, NewTelling.Read read, String print) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Telling(
                sent.stepId(),
                sent.requestId(),
                read.kind(),
                read.label(),
                read.key(),
                read.words(),
                sent.caller().id(),
                now,
                print);
    }

    private static Told told(Request request, Telling telling) {
        Status today = request.status();
        if (telling.kind() == Telling.Kind.TOLD) {
            return Told.by(telling, today.guidance());
        }
        if (!request.told().outdated()) {
            throw Problem.conflict("nothing-to-tell", "There is nothing to tell the customer at the moment.");
        }
        if (!telling.isAbout(today.guidance())) {
            throw Problem.conflict("label-changed", "The label has changed meanwhile. Please look again.");
        }
        return request.told().dismissedFor(today.guidance());
    }
}
