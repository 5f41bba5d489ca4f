package com.targetroadmap.gateway.words;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * What templates say: {@code {{#words guidance mine=true}}…{{label}}{{/words}}}, {@code {{label "LATER"}}} and
 * {@code {{word "stage" stage}}}; {@code {{news guidance then turn}}} tells a customer of a change.
 */
@Singleton
final class WordHelpers implements BeanCreatedEventListener<Handlebars> {

    private final Words words;

    WordHelpers(Words words) {
        this.words = words;
    }

    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        return event.getBean()
                .registerHelper("words", (Guidance guidance, Options options) -> inWords(guidance, options))
                .registerHelper("labelText", (String label, Options options) -> words.label(label))
                .registerHelper(
                        "news",
                        (Guidance guidance, Options options) -> words.news(
                                guidance,
                                options.param(0).toString(),
                                options.param(1).toString()))
                .registerHelper("lookOn", (LocalDate day, Options options) -> words.nextLook(day))
                .registerHelper("fieldName", (String field, Options options) -> words.fieldName(field))
                .registerHelper(
                        "word",
                        (String kind, Options options) ->
                                words.word(kind, options.param(0).toString()));
    }

    private Object inWords(Guidance guidance, Options options) throws IOException {
        boolean mine = !Boolean.FALSE.equals(options.hash("mine"));
        return options.fn(mine ? words.of(guidance) : words.forOthers(guidance));
    }
}
