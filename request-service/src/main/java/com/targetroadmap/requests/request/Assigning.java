package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Says which PM looks at a request. Nobody's version of the request is stale for it; instead the sender says whose it was,
 * so that of two who take it at once the second hears of the first.
 */
@Singleton
public class Assigning {

    private final Requests requests;
    private final Assignments assignments;
    private final WaitingRows waiting;
    private final Colleagues colleagues;
    private final People people;

    Assigning(Requests requests, Assignments assignments, WaitingRows waiting, Colleagues colleagues, People people) {
        this.requests = requests;
        this.assignments = assignments;
        this.waiting = waiting;
        this.colleagues = colleagues;
        this.people = people;
    }

    /**
     * @param assignee {@code null}: nobody; otherwise the caller, or a PM who has been here before
     * @param seen whose it was when the sender looked
     * @throws Problem 404 without such a request, 400 without such a PM, 409 where somebody else has it by now
     */
    @Transactional
    public void assign(UUID requestId, @Nullable UUID assignee, @Nullable UUID seen, Caller caller) {
        people.remember(caller);
        if (requests.findByIdForUpdate(requestId).isEmpty()) {
            throw Access.notThere();
        }
        UUID now = assignments.findById(requestId).map(Assignment::assigneeId).orElse(null);
        if (Objects.equals(now, assignee)) {
            return;
        }
        if (!Objects.equals(now, seen)) {
            throw meanwhile(now);
        }
        if (assignee != null && !assignee.equals(caller.id()) && !colleagues.decides(assignee)) {
            throw Problem.invalid("assigneeId", "No product manager with this id has signed in yet.");
        }
        keep(requestId, assignee, now != null);
    }

    private void keep(UUID requestId, @Nullable UUID assignee, boolean replaced) {
        if (replaced) {
            assignments.deleteById(requestId);
        }
        if (assignee != null) {
            assignments.save(new Assignment(requestId, assignee));
        }
        waiting.assign(requestId, assignee == null ? WaitingRequest.NOBODY : assignee);
    }

    private Problem meanwhile(@Nullable UUID now) {
        String who = now == null ? "Nobody" : people.names(Set.of(now)).get(now);
        return Problem.conflict("assigned-meanwhile", "%s looks at it by now.".formatted(who));
    }
}
