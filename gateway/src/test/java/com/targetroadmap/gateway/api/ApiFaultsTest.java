package com.targetroadmap.gateway.api;

import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.gateway.testing.Fault;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.Program;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The API with a neighbour that is broken in every way: soon answered, and with what is true. */
class ApiFaultsTest {

    private static final Duration LONGEST = Duration.ofMillis(3500);
    private static final String ITEM = "/api/items/" + Json.ITEM_ID;

    @BeforeEach
    @AfterEach
    void recovered() {
        TestGateway.calm();
        Program pm = Program.of("pm");
        await().until(() -> pm.get("/api/board").statusCode() == 200);
        TestGateway.calm();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERS_WITHOUT_CONTENT")
    void aReadSaysThatItCouldNotBeReadAndNeverThatThereIsNothing(Fault fault) {
        Program pm = Program.of("pm");
        fault.befall(ROADMAP, "*");
        var answer = soon(() -> pm.get(ITEM));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("urn:target-roadmap:unavailable", "The roadmap can't be read right now");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERS_WITHOUT_CONTENT")
    void aWriteSaysWhatIsKnownOfIt(Fault fault) {
        for (String method : new String[] {"PUT", "PATCH"}) {
            TestGateway.calm();
            Program pm = Program.of("pm").with("If-Match", "\"7\"");
            fault.befall(ROADMAP, method + " /*");
            var answer = soon(() -> pm.send(method, ITEM, "{}"));
            if (fault == Fault.IS_BUSY) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("urn:target-roadmap:not-saved", "Nothing was saved");
            } else {
                assertThat(answer.statusCode()).isEqualTo(504);
                assertThat(answer.body())
                        .contains("urn:target-roadmap:unknown", "We can't tell")
                        .contains(method.equals("PUT") ? "Sending the same again" : "Please read it before");
            }
            boolean again = method.equals("PUT") && fault != Fault.IS_BUSY;
            assertThat(ROADMAP.asked(method + " /*")).hasSize(again ? 2 : 1);
        }
    }

    private static HttpResponse<String> soon(Supplier<HttpResponse<String>> call) {
        long start = System.nanoTime();
        var answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        return answer;
    }
}
