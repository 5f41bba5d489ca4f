package com.targetroadmap.gateway.slack;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.PublicAddress;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.Found;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code /sell}: what <em>Can I sell this?</em> says, to the one who asks alone. */
@Singleton
@Requires(beans = Signature.class)
final class Commands {

    private static final int LONGEST = 200;

    private final SlackPeople people;
    private final Roadmap roadmap;
    private final SellWords words;
    private final InTime inTime;
    private final PublicAddress address;

    Commands(SlackPeople people, Roadmap roadmap, SellWords words, InTime inTime, PublicAddress address) {
        this.people = people;
        this.roadmap = roadmap;
        this.words = words;
        this.inTime = inTime;
        this.address = address;
    }

    Map<String, Object> answer(SlackForm command) {
        String typed = command.text("text").strip();
        String asked = typed.substring(0, Math.min(typed.length(), LONGEST));
        return inTime.answer(() -> answer(command.text("user_id"), asked), words.late(page(asked)));
    }

    private Map<String, Object> answer(String slackUser, String asked) {
        return people.find(slackUser)
                .map(caller -> asked.isEmpty() ? words.help() : found(caller, asked))
                .orElseGet(() -> words.stranger(address.of("/")));
    }

    private Map<String, Object> found(Caller caller, String asked) {
        Section<Found> found = roadmap.find(caller, asked).section();
        return found.isLoaded() ? words.of(asked, found.value(), page(asked)) : words.late(page(asked));
    }

    private String page(String asked) {
        return address.of("/sell?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }
}
