package com.targetroadmap.system.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.PostgresThere;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long *Known already?* lets somebody wait who types, among a hundred thousand requests on PostgreSQL, through the
 * gateway: words that many texts have and rare ones, every third ask with a typo. By hand, see docs/size.md.
 */
@Alone
@ExtendWith(PostgresThere.class)
class KnownAlreadyAtSize {

    private static final int WARMING_UP = 100;
    private static final int ASKS = 300;
    private static final double LIMIT = 200;

    private final Random random = new Random(1);
    private final Databases databases = Databases.postgresql();
    private final Visitor sales = new Visitor();
    private RunningSystem system;

    @AfterEach
    void stop() {
        if (system == null) {
            databases.close();
        } else {
            system.all().forEach(ServiceProcess::stop);
            system.close();
        }
    }

    @Test
    void answersWithinTwoHundredMilliseconds() throws IOException {
        FilledSystem.fill(databases, FilledSystem.REQUESTS, FilledSystem.ITEMS);
        system = FilledSystem.on(databases).start();
        sales.signIn(system.gateway(), Persona.SALES);
        ask(WARMING_UP);
        Asked asked = ask(ASKS);
        System.out.printf(
                "Known already? among %,d requests: %s; %d of %d answered with what was found by then, %d with nothing%n",
                FilledSystem.REQUESTS, asked.waits, asked.partial, ASKS, asked.empty);
        assertThat(asked.empty).isZero();
        assertThat(asked.waits.share(0.99)).isLessThanOrEqualTo(LIMIT);
    }

    private Asked ask(int times) throws IOException {
        Asked asked = new Asked();
        for (int i = 0; i < times; i++) {
            String words = i % 3 == 0 ? withTypo(words()) : words();
            String path = "/api/known?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            long begin = System.nanoTime();
            HttpResponse<String> answer = sales.open(system.gateway(), path);
            asked.waits.add(System.nanoTime() - begin);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            asked.count(answer.body());
        }
        return asked;
    }

    private String words() {
        String wanted = Names.item(random.nextInt(FilledSystem.ITEMS));
        return switch (random.nextInt(3)) {
            case 0 -> wanted;
            case 1 -> "Their front desk needs the " + wanted + " before the summer, else they type it twice";
            default ->
                "The manager of the guests wants " + wanted + " and can't work without it, because reports are late";
        };
    }

    private String withTypo(String words) {
        int at = 2 + random.nextInt(words.length() - 4);
        return words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
    }

    private static final class Asked {

        private final Waits waits = new Waits();
        private int partial;
        private int empty;

        void count(String answer) {
            partial += answer.contains("\"partial\":true") ? 1 : 0;
            empty += answer.contains("\"items\":[]") && answer.contains("\"requests\":[]") ? 1 : 0;
        }
    }
}
