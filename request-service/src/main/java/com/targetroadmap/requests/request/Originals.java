package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests that others are duplicates of. */
@Singleton
public class Originals {

    /** Each of them follows in the transaction that changes the original. */
    static final int MOST = 20;

    private static final int CHOICES = 20;

    private final Requests requests;
    private final Showing showing;

    Originals(Requests requests, Showing showing) {
        this.requests = requests;
        this.showing = showing;
    }

    /** What a request can be a duplicate of, the newest first. */
    @Transactional(readOnly = true)
    public List<ShownRequest> choices(UUID requestId, Caller caller) {
        Request request = requests.findById(requestId).orElseThrow(Access::notThere);
        return showing.all(requests.others(request.customerId(), requestId, CHOICES), caller);
    }

    /**
     * Holds the original until the transaction ends. To be called before the duplicate is held: who changes an original
     * holds the two in this order as well.
     */
    public void hold(UUID id) {
        held(id);
    }

    /** @throws Problem 400 where that one can't be the original of this request, 409 where it has too many duplicates */
    public Request of(Request duplicate, UUID id) {
        Request original = held(id).orElseThrow(() -> refused("There is no such request."));
        if (original.id().equals(duplicate.id())) {
            throw refused(
                    id.equals(duplicate.id())
                            ? "A request is no duplicate of itself."
                            : "That one is a duplicate of this one already.");
        }
        if (!original.customerId().equals(duplicate.customerId())) {
            throw refused("%s is another customer's. Accept both into the same item instead."
                    .formatted(original.reference()));
        }
        if (original.decision() == Decision.WITHDRAWN) {
            throw refused("%s was withdrawn. Choose another request.".formatted(original.reference()));
        }
        checkNumber(original, duplicate);
        return original;
    }

    /** The original that this one stands for: itself, or what it is a duplicate of by now. */
    private Optional<Request> held(UUID id) {
        return requests.findByIdForUpdate(id)
                .flatMap(request -> request.decision() == Decision.DUPLICATE
                        ? requests.findByIdForUpdate(request.originalId())
                        : Optional.of(request));
    }

    private void checkNumber(Request original, Request duplicate) {
        List<Request> all = requests.duplicatesOf(List.of(original.id(), duplicate.id()));
        if (all.stream().filter(one -> !one.id().equals(duplicate.id())).count() >= MOST) {
            throw Problem.conflict(
                    "too-many-duplicates",
                    "%s has %d duplicates, which is the most. Decide about this one by itself."
                            .formatted(original.reference(), MOST));
        }
    }

    private static Problem refused(String why) {
        return Problem.invalid("originalId", why);
    }
}
