package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Wording WORDS = new Wording("Which airport?", "use the export", "it is too rare", "the API");

    @ParameterizedTest
    @CsvSource({
        "NEW,       WAITING_FOR_PRODUCT, waiting-for-product",
        "QUESTION,  QUESTION,            question",
        "ACCEPTED,  NOT_STARTED,         not-started",
        "ANSWERED,  ALREADY_ANSWERED,    already-answered",
        "PARKED,    NOT_NOW,             not-now",
        "DUPLICATE, NOT_STARTED,         not-started",
        "DECLINED,  NOT_PLANNED,         not-planned",
        "WITHDRAWN, WITHDRAWN,           withdrawn",
    })
    void everyDecisionHasItsLabelAndKey(Decision decision, Label label, String key) {
        Guidance guidance = Status.guidance(decision, WORDS, Aim.at(item(Label.NOT_STARTED, "not-started")));
        assertThat(guidance.label()).isEqualTo(label);
        assertThat(guidance.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void noDecisionIsWithoutAVerdict(Decision decision) {
        assertThat(Status.guidance(decision, WORDS, Aim.at(item(Label.LATER, "later"))))
                .isNotNull();
    }

    @Test
    void onlyTheWordsThatBelongToADecisionAreShown() {
        assertThat(parameters(Decision.NEW)).isEmpty();
        assertThat(parameters(Decision.WITHDRAWN)).isEmpty();
        assertThat(parameters(Decision.PARKED)).isEmpty();
        assertThat(parameters(Decision.QUESTION)).isEqualTo(Map.of("question", "Which airport?"));
        assertThat(parameters(Decision.ANSWERED)).isEqualTo(Map.of("how", "use the export"));
        assertThat(parameters(Decision.DECLINED))
                .isEqualTo(Map.of("customerReason", "it is too rare", "offer", "the API"));
    }

    @Test
    void withoutAnOfferThereIsNoParameterForOne() {
        Wording plain = new Wording(null, null, "it is too rare", null);
        assertThat(Status.guidance(Decision.DECLINED, plain, Aim.NOTHING).parameters())
                .containsOnlyKeys("customerReason");
    }

    @Test
    void anAcceptedRequestShowsExactlyWhatItsItemSays() {
        RoadmapItem item = item(Label.LATER, "later-follows-being-built");
        assertThat(Status.guidance(Decision.ACCEPTED, Wording.NONE, Aim.at(item)))
                .isSameAs(item.guidance());
    }

    @Test
    void aProposedItemIsBeingExploredAndBeingCreated() {
        RoadmapItem item = RoadmapItem.proposed(UUID.randomUUID(), null, null, "Group booking", "…", MONDAY);
        Guidance guidance = Status.guidance(Decision.ACCEPTED, Wording.NONE, Aim.at(item));
        assertThat(guidance)
                .isEqualTo(new Guidance(
                        Label.BEING_EXPLORED, "being-created", Map.of("name", "Group booking"), null, null));
    }

    @Test
    void sinceMovesOnlyWhenTheLabelChanges() {
        Status status = Status.first(Guidance.of(Label.LATER, "later"), MONDAY);

        assertThat(status.becomes(Guidance.of(Label.LATER, "later-follows-released"), TUESDAY))
                .isEqualTo(new Status(Label.LATER, MONDAY, Guidance.of(Label.LATER, "later-follows-released")));
        assertThat(status.becomes(Guidance.of(Label.BEING_BUILT, "being-built"), TUESDAY)
                        .since())
                .isEqualTo(TUESDAY);
    }

    private static Map<String, String> parameters(Decision decision) {
        return Status.guidance(decision, WORDS, Aim.NOTHING).parameters();
    }

    private static RoadmapItem item(Label label, String key) {
        return new RoadmapItem(
                UUID.randomUUID(),
                null,
                null,
                "Name",
                "Problem",
                true,
                "PLANNED",
                MONDAY,
                null,
                Guidance.of(label, key));
    }
}
