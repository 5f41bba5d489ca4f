package com.targetroadmap.system.faults;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Ground;
import com.targetroadmap.system.RunningSystem;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people are at when a link breaks: a request whose item is to be dropped, and another one to be sent. */
final class Work {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PROBLEM = "The night porter counts keys by hand.";
    private static final String REASON = "Two of nine need it.";

    private final UUID request = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();
    private final UUID written = UUID.randomUUID();
    private final UUID itemOfWritten = UUID.randomUUID();
    private final Ground ground;
    private final Desk desk;
    private final Stored stored;
    private final boolean aboutRequests;
    private String version = "";

    /** @param aboutRequests whether the form that is sent is one of request-service */
    Work(RunningSystem system, Ground ground, boolean aboutRequests) {
        this.ground = ground;
        this.desk = new Desk(system);
        this.stored = new Stored(system.databases());
        this.aboutRequests = aboutRequests;
    }

    /** The request is accepted as a new item, and both services know that. */
    Work begin() throws IOException {
        done(desk.submit(request, "Harbour Hotels", "They retype bookings. " + request));
        done(desk.acceptAsNew(request, item, "Item " + item));
        await().atMost(SOON).until(() -> desk.item(item).isAccepted() && isShownAsCreated());
        version = desk.item(item).version().replace("\"", "");
        return this;
    }

    List<String> salesPagesOfRequests() {
        return List.of("/", "/requests", "/requests/" + request);
    }

    List<String> productPagesOfRequests() {
        return List.of("/triage", "/triage/" + request);
    }

    List<String> salesPagesOfRoadmap() {
        return List.of("/", "/sales-roadmap", "/sell?q=item");
    }

    List<String> productPagesOfRoadmap() {
        return List.of(
                "/board",
                "/board/items/new",
                "/board/items/" + item,
                "/board/phases/" + ground.phase() + "/completion");
    }

    HttpResponse<String> sendForm(Person sales, Person pm) {
        return aboutRequests
                ? sales.send(
                        "/requests",
                        Map.of("id", written.toString(), "customer", "Old Mill " + written, "problem", PROBLEM))
                : pm.send(
                        "/board/items/" + item + "/moves",
                        Map.of(
                                "id",
                                written.toString(),
                                "version",
                                version,
                                "to",
                                "DROPPED",
                                "reason",
                                REASON,
                                "customerReason",
                                "few need it"));
    }

    String typed() {
        return aboutRequests ? PROBLEM : REASON;
    }

    int timesStored() throws SQLException {
        return aboutRequests
                ? stored.count(REQUEST_SERVICE, "request", written)
                : stored.count(ROADMAP_SERVICE, "item_move", written);
    }

    /** What the other service only hears over its feed. */
    void goOnWhileItIsBroken(Person sales) throws IOException {
        if (aboutRequests) {
            done(desk.acceptAsNew(written, itemOfWritten, "Item " + itemOfWritten));
            assertThat(sales.open("/requests/" + written).body()).contains("being created");
            assertThat(desk.item(itemOfWritten).status()).isEqualTo(404);
        } else {
            assertThat(label()).isEqualTo("BEING_EXPLORED");
        }
    }

    /** Both services agree again about what was written. */
    void awaitAgreement(Duration patience) throws IOException {
        if (!aboutRequests) {
            awaitLabel("NOT_PLANNED", patience);
            return;
        }
        if (!desk.item(itemOfWritten).isAccepted()) {
            desk.acceptAsNew(written, itemOfWritten, "Item " + itemOfWritten);
        }
        await().atMost(patience)
                .untilAsserted(() -> assertThat(desk.item(itemOfWritten)
                                .body()
                                .path("demand")
                                .path("customers")
                                .asInt())
                        .isEqualTo(1));
    }

    void nothingIsSetAside() throws SQLException {
        assertThat(stored.setAside(ROADMAP_SERVICE)).isZero();
        assertThat(stored.setAside(REQUEST_SERVICE)).isZero();
    }

    private boolean isShownAsCreated() throws IOException {
        return !desk.request(request).body().path("beingCreated").asBoolean(true);
    }

    private void awaitLabel(String label, Duration patience) {
        await().atMost(patience).untilAsserted(() -> assertThat(label()).isEqualTo(label));
    }

    private String label() throws IOException {
        return desk.request(request).body().path("label").asText();
    }

    private static void done(Answer answer) {
        assertThat(answer.isAccepted()).as("%s", answer).isTrue();
    }
}
