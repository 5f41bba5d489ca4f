package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.PublicAddress;
import com.targetroadmap.gateway.page.Times;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.words.Wording;
import com.targetroadmap.gateway.words.Words;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The intake as Slack shows it: a customer and one box, within the limits of its views (a title has 24 characters). */
@Singleton
@Requires(beans = Signature.class)
final class RequestModal {

    static final String CUSTOMER = "customer";
    static final String PROBLEM = "problem";

    /** Of Slack's inputs. */
    private static final int OF_INPUT = 3_000;

    private static final int OF_LINE = 600;
    private static final int OF_LINK = 150;

    private final Words words;
    private final Times times;
    private final PublicAddress address;

    RequestModal(Words words, Times times, PublicAddress address) {
        this.words = words;
        this.times = times;
        this.address = address;
    }

    /** @param text what the message says */
    Map<String, Object> blank(String text) {
        Map<String, Object> view = view(List.of(
                Block.input(CUSTOMER, line("customer"), line("customer-hint"), element(CUSTOMER, "", false)),
                Block.input(PROBLEM, line("problem"), line("problem-hint"), element(PROBLEM, text, true))));
        view.put("callback_id", Interactions.MAKE_REQUEST);
        view.put("private_metadata", Ids.fresh().toString());
        view.put("submit", Block.plain(line("send")));
        return view;
    }

    Map<String, Object> stranger() {
        String page = address.of("/");
        return view(List.of(Block.section(line("stranger") + " " + Mrkdwn.link(page, page, OF_LINK))));
    }

    /** Somebody who isn't known (any more) has pressed the button: what was typed stays. */
    Map<String, Object> notYou() {
        return errors(Map.of(PROBLEM, line("stranger")));
    }

    /** What happens next, with the words for the customer. */
    Map<String, Object> sent(CustomerRequest saved) {
        Wording wording = words.of(saved.guidance());
        String say = wording.sayThis() == null
                ? ""
                : "\n*" + line("say-this") + "*\n" + Mrkdwn.quote(wording.sayThis(), OF_LINE);
        String link = Mrkdwn.link(address.of("/requests/" + saved.id()), saved.reference(), OF_LINK);
        return Map.of(
                "response_action",
                "update",
                "view",
                view(List.of(Block.section(line("sent") + " " + link + ". " + next(saved, wording) + say))));
    }

    /** When product looks at it, where that is promised. */
    private String next(CustomerRequest saved, Wording wording) {
        return saved.firstLookBy() == null
                ? Mrkdwn.of(wording.why(), OF_LINE)
                : line("first-look") + " *" + times.when(saved.firstLookBy()) + "*.";
    }

    /** At the fields that have to be corrected; what no field is to blame for stands under the last one. */
    Map<String, Object> errors(Trouble trouble) {
        if (trouble.isTaken()) {
            return errors(Map.of(PROBLEM, line("taken")));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        trouble.errors().forEach(error -> errors.put(fieldOf(error.field()), error.message()));
        return errors(errors.isEmpty() ? Map.of(PROBLEM, trouble.sentence()) : errors);
    }

    private static Map<String, Object> errors(Map<String, String> errors) {
        return Map.of("response_action", "errors", "errors", errors);
    }

    private static String fieldOf(String field) {
        return field.startsWith(CUSTOMER) ? CUSTOMER : PROBLEM;
    }

    private Map<String, Object> view(List<Map<String, Object>> blocks) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("type", "modal");
        view.put("title", Block.plain(line("title")));
        view.put("close", Block.plain(line("close")));
        view.put("blocks", blocks);
        return view;
    }

    private static Map<String, Object> element(String id, String text, boolean multiline) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("type", "plain_text_input");
        element.put("action_id", id);
        element.put("multiline", multiline);
        element.put("max_length", multiline ? OF_INPUT : OF_LINK);
        String plain = Mrkdwn.plain(text);
        if (!plain.isEmpty()) {
            element.put("initial_value", plain.substring(0, Math.min(plain.length(), OF_INPUT)));
        }
        return element;
    }

    private String line(String key) {
        return words.word("slack", key);
    }
}
