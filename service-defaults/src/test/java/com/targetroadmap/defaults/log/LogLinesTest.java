package com.targetroadmap.defaults.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import io.micronaut.serde.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the one configuration of all processes makes of what is logged. */
class LogLinesTest {

    private static final String FORGED = "nothing\n12:00:00.000 ERROR forged\r\u0085\u2028[31m";

    @Test
    void aTextLineTellsWhichRequestItIsAbout() throws Exception {
        assertThat(line("text", "done", null, "abcdef0123456789"))
                .endsWith(" INFO  com.targetroadmap.Test [request=abcdef0123456789] done\n");
        assertThat(line("text", "done", null, null)).endsWith(" INFO  com.targetroadmap.Test done\n");
    }

    @Test
    void nothingThatIsLoggedMakesASecondLineOfText() throws Exception {
        String text = line("text", FORGED, null, null);

        assertThat(text).endsWith("Test nothing 12:00:00.000 ERROR forged [31m\n");
        assertThat(text.chars().filter(Character::isISOControl)).hasSize(1);
    }

    @Test
    void whatFollowsALineCannotBeTakenForOne() throws Exception {
        String text = line("text", "failed", new IllegalStateException(FORGED), null);

        assertThat(text.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("    "));
        assertThat(text).contains("IllegalStateException: nothing", "at " + LogLinesTest.class.getName());
    }

    @Test
    void jsonIsOneObjectALineWithTheRequest() throws Exception {
        String text = line("json", FORGED, new IllegalStateException(FORGED), "abcdef0123456789");

        assertThat(text.strip().lines()).hasSize(1);
        Map<?, ?> told = ObjectMapper.getDefault().readValue(text, Map.class);
        assertThat(told.get("level")).isEqualTo("INFO");
        assertThat(told.get("formattedMessage")).isEqualTo(FORGED);
        assertThat(told.get("mdc")).isEqualTo(Map.of("request", "abcdef0123456789"));
        assertThat(told.get("throwable")).asString().contains("IllegalStateException");
    }

    @Test
    void whatADatabaseSaysOfAValueIsNotTold() throws Exception {
        var failure = new IllegalStateException(
                "Saving failed: Key (name)=(Harbour Hotels)", new SQLException("Key (name)=(Harbour Hotels)", "23505"));

        String text = line("text", "failed", Discreet.of(failure), null);

        assertThat(text)
                .doesNotContain("Harbour")
                .contains("java.lang.IllegalStateException", "java.sql.SQLException, SQLState 23505, error 0")
                .contains("at " + LogLinesTest.class.getName());
    }

    private static String line(String format, String message, Throwable failure, String request) throws Exception {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("LOG_FORMAT", format);
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogLinesTest.class.getResource("/logback.xml"));
        var console = (OutputStreamAppender<ILoggingEvent>)
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console");
        var event =
                new LoggingEvent("", context.getLogger("com.targetroadmap.Test"), Level.INFO, message, failure, null);
        event.setMDCPropertyMap(request == null ? Map.of() : Map.of("request", request));
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
