package com.targetroadmap.system.faults;

import com.targetroadmap.defaults.testing.Talk;
import com.targetroadmap.defaults.testing.TcpProxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the other side of a {@link Link} is, in the words of docs/faults.md. */
enum Fault {
    DOWN("down"),
    SLOW("slow"),
    CUT("cut"),
    CUT_AT_THE_COMMIT("cut at the commit"),
    GARBAGE("talking garbage"),
    SOMEBODY_ELSE("somebody else");

    private static final int SECONDS = 30;

    private static final String PAGE = "<!doctype html><h1>It works!</h1>";
    private static final String SOMEBODY_ELSES_PAGE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s".formatted(PAGE.length(), PAGE);

    final String title;

    Fault(String title) {
        this.title = title;
    }

    static Fault titled(String title) {
        return Arrays.stream(values())
                .filter(fault -> fault.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    void befall(TcpProxy link) {
        switch (this) {
            case DOWN -> link.refuse();
            case SLOW -> link.answer(Talk.lateBy(SECONDS));
            case CUT -> link.answer(Talk.CUT);
            case CUT_AT_THE_COMMIT -> link.answerTo("COMMIT", Talk.CUT);
            case GARBAGE -> link.answer(Talk.noise());
            case SOMEBODY_ELSE ->
                link.answer(Talk.insteadOfAnswers(SOMEBODY_ELSES_PAGE.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
