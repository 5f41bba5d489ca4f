package com.targetroadmap.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many read mail in the dark, where text that stays light on what stays light can't be read, and on a telephone. */
class LooksOfMailTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern COLOURED = Pattern.compile("(?m)^([^\\n{]+) \\{[^}]*#[0-9a-f]{6}");

    private static String light;
    private static String dark;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream template = LooksOfMailTest.class.getResourceAsStream("/views/mail/html.hbs")) {
            String html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            String[] style =
                    html.substring(0, html.indexOf("</style>")).split("@media \\(prefers-color-scheme: dark\\) \\{", 2);
            light = style[0];
            dark = style[1];
        }
    }

    @Test
    void noColourOfTheDayIsOneOfTheNight() {
        assertThat(all(COLOUR, 0, dark)).isNotEmpty().doesNotContainAnyElementsOf(all(COLOUR, 0, light));
    }

    @Test
    void whateverHasAColourByDayHasAnotherOneByNight() {
        assertThat(all(COLOURED, 1, dark)).isNotEmpty().containsAll(all(COLOURED, 1, light));
    }

    /** An address that somebody pasted into a question; it made the whole letter six telephones wide. */
    @Test
    void aLongWordIsNoReasonToScrollSideways() {
        assertThat(light).containsPattern("(?m)^body \\{[^}]*overflow-wrap: anywhere");
    }

    private static Set<String> all(Pattern pattern, int group, String style) {
        return pattern.matcher(style)
                .results()
                .map(found -> found.group(group))
                .flatMap(found -> Set.of(found.split(", ")).stream())
                .collect(Collectors.toSet());
    }
}
