package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.feed.Progress;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.ExplainingDriver;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.customer.CustomerBody;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.ItemFollower;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ManyRequestsTest {

    private static final int MANY = 3_000;

    /** Batches, and the one that finds nothing left to do. */
    private static final List<Long> FEW_AT_ONCE = Stream.concat(
                    Collections.nCopies(MANY / 10, 10L).stream(), Stream.of(0L))
            .toList();

    private static final Instant THEN = Instant.parse("2026-01-05T10:00:00Z");

    private final ItemFact item = ItemFact.planned("SAP connector");

    private RunningService service;
    private Requests requests;

    @BeforeEach
    void start() {
        service = new RunningService(settings());
        requests = service.bean(Requests.class);
        item.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class).existsById(item.id()));
        inTransaction(this::saveMany);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh());
        settings.putAll(ExplainingDriver.settings());
        return settings;
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aLabelMovesThroughThemAllABatchInEachTransaction() {
        RoadmapItem built = copy("IN_DEVELOPMENT", Label.BEING_BUILT, THEN);

        assertThat(batches(cursor -> follower().itemChanged(built, cursor), Label.BEING_BUILT))
                .isEqualTo(FEW_AT_ONCE);
        assertThat(service.bean(Stories.class).count()).isEqualTo(MANY);
        assertThat(complaintsOfABatch(copy("DISCOVERY", Label.BEING_EXPLORED, THEN)))
                .isEmpty();
    }

    /** Queries of one batch that read all that point at the item. */
    private List<String> complaintsOfABatch(RoadmapItem changed) {
        return ExplainingDriver.during(() -> inTransaction(() -> follower().itemChanged(changed, null))).stream()
                .flatMap(plan -> plan.complaint().stream().map(complaint -> complaint + "\n" + plan.sql()))
                .toList();
    }

    @Test
    void backToTheInboxTheyGoLikewise() {
        assertThat(batches(cursor -> follower().itemGone(item.id(), cursor), Label.WAITING_FOR_PRODUCT))
                .isEqualTo(FEW_AT_ONCE);
    }

    @Test
    void throughTheFeedTheyAllMoveAndTheDashboardsHearOfItOnce() {
        item.beingBuilt().toldBy(service.roadmap());

        await().atMost(Duration.ofSeconds(60)).until(() -> showing(Label.BEING_BUILT) == MANY);
        await().until(() -> service.getAsService("/feed?timeout=0").raw().contains("status-changed"));
        assertThat(requests.findAll()).allMatch(request -> request.version() == 2);
    }

    private List<Long> batches(Function<String, Progress> step, Label label) {
        List<Long> batches = new ArrayList<>();
        Progress progress = null;
        while (progress == null || !progress.isDone()) {
            long before = showing(label);
            String cursor = progress == null ? null : progress.cursor();
            Progress[] next = new Progress[1];
            inTransaction(() -> next[0] = step.apply(cursor));
            progress = next[0];
            batches.add(showing(label) - before);
        }
        return batches;
    }

    private void saveMany() {
        WorkingCalendar calendar = service.bean(WorkingCalendar.class);
        UUID person = service.bean(People.class).remember(Persona.SALES.caller());
        UUID customer = service.bean(Customers.class)
                .named(new CustomerBody.Written("Harbour Hotels", null, null), Persona.SALES.caller());
        Ask ask = new Ask("They wait", "They wait.", null, null, Ask.Promised.NO, null);
        RoadmapItem planned = service.bean(Items.class).findById(item.id()).orElseThrow();
        Move accepted = new Move(Step.ACCEPTED, Decision.ACCEPTED, person, THEN, Aim.at(planned), Wording.NONE, null);
        requests.saveAll(Stream.iterate(5_000L, number -> number + 1)
                .limit(MANY)
                .map(number -> Request.submitted(
                                UUID.randomUUID(), number, customer, null, person, ask, THEN, calendar, "0".repeat(64))
                        .after(accepted, calendar))
                .toList());
    }

    private RoadmapItem copy(String stage, Label label, Instant since) {
        return new RoadmapItem(
                item.id(),
                null,
                null,
                "SAP connector",
                "It hurts.",
                true,
                stage,
                since,
                null,
                Guidance.of(label, "key"));
    }

    private ItemFollower follower() {
        return service.bean(ItemFollower.class);
    }

    private long showing(Label label) {
        return service.bean(LabelCountRows.class).upTo(label, 10_000);
    }

    private void inTransaction(Runnable work) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = service.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            work.run();
            return null;
        });
    }
}
