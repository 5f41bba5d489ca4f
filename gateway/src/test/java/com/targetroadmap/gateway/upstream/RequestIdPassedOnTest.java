package com.targetroadmap.gateway.upstream;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The gateway asks on other threads than the one that has the request. */
class RequestIdPassedOnTest {

    private static final String ID = "call-from-harbour";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void calm() {
        TestGateway.calm();
        log.start();
        ((Logger) LoggerFactory.getLogger(Neighbour.class)).addAppender(log);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(Neighbour.class)).detachAppender(log);
    }

    @Test
    void bothServicesAreToldTheIdOfTheRequestThatTheyAreAskedFor() throws Exception {
        var answer = page("/");

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(ID);
        assertThat(ROADMAP.asked("GET /*"))
                .isNotEmpty()
                .extracting(StandIn.Asked::requestId)
                .containsOnly(ID);
        assertThat(REQUESTS.asked("GET /*"))
                .isNotEmpty()
                .extracting(StandIn.Asked::requestId)
                .containsOnly(ID);
    }

    @Test
    void whatIsLoggedOfACallThatFailedCarriesIt() throws Exception {
        ROADMAP.answer("GET /sales-roadmap", 500, "{}");

        assertThat(page("/").statusCode()).isEqualTo(200);

        assertThat(log.list)
                .isNotEmpty()
                .extracting(event -> event.getMDCPropertyMap().get("request"))
                .containsOnly(ID);
    }

    private static HttpResponse<String> page(String path) throws Exception {
        var browser = TestGateway.signedIn("sales");
        return browser.client()
                .send(browser.request(path).header("X-Request-Id", ID).build(), HttpResponse.BodyHandlers.ofString());
    }
}
