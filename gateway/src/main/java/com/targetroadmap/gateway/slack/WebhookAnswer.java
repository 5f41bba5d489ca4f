package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Carried;
import java.net.http.HttpResponse;

/** What an incoming webhook has answered: {@code ok}, or one word that says what is wrong; 429 asks for time. */
final class WebhookAnswer {

    private static final int OK = 200;
    private static final int WRONG = 400;

    private WebhookAnswer() {}

    /** Whoever says something else isn't Slack. */
    static Carried of(HttpResponse<String> answer) {
        String said = answer.body().strip();
        if (answer.statusCode() == SlackAnswer.TOO_MANY) {
            return SlackAnswer.tooMany(answer);
        }
        if (answer.statusCode() >= WRONG && said.matches("[a-z_]{1,60}")) {
            return SlackAnswer.refusal(said);
        }
        return answer.statusCode() == OK && said.equals("ok") ? Carried.done() : Carried.failed("server-away");
    }
}
