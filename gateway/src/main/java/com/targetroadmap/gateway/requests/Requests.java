package com.targetroadmap.gateway.requests;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Customers' requests, as request-service tells of them and lets a person change them. */
@Singleton
public final class Requests {

    private static final int PAGE = 50;

    /** Of what is looked for: an address has room for no more in any alphabet. */
    private static final int WORDS = 400;

    private static final int PEOPLE = 200;
    private static final int CLOSING = 20;

    /** More than anybody wants to choose from. */
    private static final int MOST_PEOPLE = 1_000;

    private final RequestsClient client;
    private final Neighbour service;

    Requests(RequestsClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    /**
     * One's own requests, or all of them for those who see all.
     *
     * @param label only those with this label
     * @param owner only those of this person
     * @param next where the page before ended
     */
    public Asked<RequestPage> list(Caller caller, @Nullable String label, @Nullable UUID owner, @Nullable String next) {
        return service.ask(() -> client.list(caller, label, null, null, null, owner, PAGE, next));
    }

    /** Only those that product or the roadmap has changed since the reader last looked. */
    public Asked<RequestPage> changed(Caller caller, @Nullable UUID owner, @Nullable String next) {
        return service.ask(() -> client.list(caller, null, null, true, null, owner, PAGE, next));
    }

    /** By a reference, or how a customer's name begins. */
    public Asked<RequestPage> search(Caller caller, String words, @Nullable UUID owner, @Nullable String next) {
        return service.ask(() -> client.list(caller, null, null, null, words, owner, PAGE, next));
    }

    public Outcome<Boolean> look(Caller caller, Instant until) {
        return service.write(() -> client.look(caller, new Look(until)) != null);
    }

    /** The reader's requests whose deal is decided, and of which nobody has said what was promised. */
    public Asked<List<CustomerRequest>> promiseQuestions(Caller caller) {
        return service.ask(() -> {
            AskedPromises all = client.promiseQuestions(caller);
            return all == null ? List.of() : all.requests();
        });
    }

    public Outcome<CustomerRequest> promise(Caller caller, UUID id, UUID promiseId, NewPromise promise) {
        return service.write(() -> client.promise(caller, id, promiseId, promise));
    }

    public Asked<List<ClosingDeals.Closing>> closingDeals(Caller caller) {
        return service.ask(() -> {
            ClosingDeals all = client.closingDeals(caller, CLOSING);
            return all == null ? List.of() : all.deals();
        });
    }

    public Asked<Deal> deal(Caller caller, UUID id) {
        return service.ask(() -> client.deal(caller, id));
    }

    public Outcome<Deal> changeDeal(Caller caller, UUID id, long version, DealChange change) {
        return service.writeOnce(() -> client.changeDeal(caller, id, "\"" + version + "\"", change));
    }

    /** One's own requests whose customers are to be told that an answer has changed. */
    public Asked<RequestPage> toTell(Caller caller) {
        return service.ask(() -> client.list(caller, null, true, null, null, null, PAGE, null));
    }

    public Asked<CustomerRequest> request(Caller caller, UUID id) {
        return service.ask(() -> client.request(caller, id));
    }

    public Outcome<CustomerRequest> submit(Caller caller, UUID id, Ask ask) {
        return service.write(() -> client.submit(caller, id, ask));
    }

    /** Decides about the version of the request that the person has seen. */
    public Outcome<CustomerRequest> decide(Caller caller, UUID id, UUID decisionId, long version, Decision decision) {
        return service.write(() -> client.decide(caller, id, decisionId, "\"" + version + "\"", decision));
    }

    /** Takes back the last decision, on the version of the request that the person has seen. */
    public Outcome<CustomerRequest> undo(Caller caller, UUID id, UUID undoId, long version) {
        return service.write(() -> client.undo(caller, id, undoId, "\"" + version + "\"", Undo.SILENT));
    }

    public Outcome<CustomerRequest> answer(Caller caller, UUID id, UUID answerId, Answer answer) {
        return service.write(() -> client.answer(caller, id, answerId, answer));
    }

    public Outcome<CustomerRequest> withdraw(Caller caller, UUID id, UUID withdrawalId, Withdrawal withdrawal) {
        return service.write(() -> client.withdraw(caller, id, withdrawalId, withdrawal));
    }

    public Outcome<CustomerRequest> resubmit(Caller caller, UUID id, UUID resubmissionId, Resubmission resubmission) {
        return service.write(() -> client.resubmit(caller, id, resubmissionId, resubmission));
    }

    /** Sends a request to product whose customer was added to what is known already. */
    public Outcome<CustomerRequest> reopen(Caller caller, UUID id, UUID reopeningId, Reopening reopening) {
        return service.write(() -> client.reopen(caller, id, reopeningId, reopening));
    }

    /** Items and requests that say alike what somebody types; the beginning of it says enough. */
    public Asked<KnownAlready> known(Caller caller, String words) {
        return service.ask(() -> client.known(caller, words.substring(0, Math.min(words.length(), WORDS))));
    }

    /** @param next where the page before ended */
    public Asked<JoinedPage> joined(Caller caller, @Nullable String next) {
        return service.ask(() -> client.joined(caller, PAGE, next));
    }

    public Outcome<CustomerRequest> tell(Caller caller, UUID id, UUID tellingId, NewTelling telling) {
        return service.write(() -> client.tell(caller, id, tellingId, telling));
    }

    public Outcome<CustomerRequest> dismiss(Caller caller, UUID id, UUID dismissalId, Dismissal dismissal) {
        return service.write(() -> client.dismiss(caller, id, dismissalId, dismissal));
    }

    public Outcome<CustomerRequest> note(Caller caller, UUID id, UUID noteId, NewNote note) {
        return service.write(() -> client.note(caller, id, noteId, note));
    }

    /** Who answers customers, by name. */
    public Asked<List<Person>> people(Caller caller) {
        return service.ask(() -> {
            List<Person> all = new ArrayList<>();
            String next = null;
            do {
                PeoplePage page = client.people(caller, PEOPLE, next);
                all.addAll(page == null ? List.of() : page.people());
                next = page == null ? null : page.next();
            } while (next != null && all.size() < MOST_PEOPLE);
            return all;
        });
    }

    public Asked<Inbox> inbox(Caller caller) {
        return inbox(caller, null, null);
    }

    /**
     * @param of {@code ALL}, {@code MINE} or {@code UNASSIGNED}
     * @param next where the page before ended
     */
    public Asked<Inbox> inbox(Caller caller, @Nullable String of, @Nullable String next) {
        return service.ask(() -> client.inbox(caller, of, next));
    }

    /**
     * What to decide next; empty where nothing waits.
     *
     * @param after the request that one is at
     */
    public Asked<Optional<CustomerRequest>> next(Caller caller, @Nullable String of, UUID after) {
        return service.ask(
                () -> Optional.ofNullable(client.next(caller, of, after)).map(NextRequest::request));
    }

    /**
     * Says which product manager looks at a request.
     *
     * @param assignee {@code null}: nobody
     * @param seen whose it was on the page
     */
    public Outcome<CustomerRequest> assign(Caller caller, UUID id, @Nullable UUID assignee, @Nullable UUID seen) {
        return service.write(() -> client.assign(caller, id, new NewAssignee(assignee, seen)));
    }

    /** Customers that somebody may mean who writes this name, under which there is none. */
    public Asked<List<Customer>> likely(Caller caller, String name) {
        return service.ask(() -> {
            LikelyCustomers all = client.likely(caller, name);
            return all == null ? List.of() : all.likely();
        });
    }

    public Asked<List<Customer>> customers(Caller caller) {
        return customers(caller, null);
    }

    /** Those with words that begin so. */
    public Asked<List<Customer>> customers(Caller caller, @Nullable String words) {
        return service.ask(() -> {
            Customers all = client.customers(caller, words);
            return all == null ? List.of() : all.customers();
        });
    }

    /** @param next where the page before ended */
    public Asked<CustomerSheet> customer(Caller caller, UUID id, @Nullable String next) {
        return service.ask(() -> client.customer(caller, id, PAGE, next));
    }

    /** By what it is known, on the version that the person has seen. */
    public Outcome<CustomerSheet> changeCustomer(Caller caller, UUID id, long version, CustomerChange change) {
        return service.writeOnce(() -> client.changeCustomer(caller, id, "\"" + version + "\"", change));
    }

    /** The deals that the requests of an item point at: whose they are doesn't depend on what would be said about it. */
    public Asked<List<Impact.OfDeals>> deals(Caller caller, UUID item) {
        var same = new GuidanceToCome(List.of(new GuidanceToCome.OfItem(item, "BEING_EXPLORED", "being-explored")));
        return service.ask(() -> {
            Impact impact = client.impact(caller, same);
            return impact == null ? List.of() : impact.deals();
        });
    }

    /** Whom it concerns when this is said about these items, a hundred at most. */
    public Asked<Impact> impact(Caller caller, GuidanceToCome toCome) {
        return service.ask(() -> toCome.items().isEmpty() ? Impact.NONE : client.impact(caller, toCome));
    }
}
