package com.targetroadmap.gateway.page;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.helper.ConditionalHelpers;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/** What templates say beside the words of guidance: times, addresses, counts, comparisons, ids. */
@Singleton
final class PageHelpers implements BeanCreatedEventListener<Handlebars> {

    private final Times times;
    private final Assets assets;

    PageHelpers(Times times, Assets assets) {
        this.times = times;
        this.assets = assets;
    }

    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        Handlebars handlebars = event.getBean().with(new ConcurrentMapTemplateCache());
        Arrays.stream(ConditionalHelpers.values()).forEach(helper -> handlebars.registerHelper(helper.name(), helper));
        register(handlebars);
        return handlebars;
    }

    private void register(Handlebars handlebars) {
        handlebars
                .registerHelper("ago", (Instant moment, Options options) -> moment == null ? "" : times.ago(moment))
                .registerHelper("since", (Instant moment, Options options) -> moment == null ? "" : times.since(moment))
                .registerHelper("when", (Instant moment, Options options) -> moment == null ? "" : times.when(moment))
                .registerHelper("day", (LocalDate date, Options options) -> date == null ? "" : times.day(date))
                .registerHelper("clock", (Instant moment, Options options) -> times.clockTime(moment))
                .registerHelper("asset", (String name, Options options) -> assets.address(name))
                .registerHelper("counted", (Number count, Options options) -> count(count.longValue(), options))
                .registerHelper("tally", (Number count, Options options) -> Tally.of(count.longValue()))
                .registerHelper("string", (value, options) -> Objects.toString(value, ""))
                .registerHelper(
                        "join", (value, options) -> value + options.param(0).toString())
                .registerHelper("errorOf", (Trouble trouble, Options options) -> error(trouble, options.param(0)))
                .registerHelper(
                        "among",
                        (value, options) -> options.param(0) instanceof Collection<?> many && many.contains(value))
                .registerHelper("kebab", (String name, Options options) -> kebab(name))
                .registerHelper("urlencode", (String text, Options options) -> encode(text))
                .registerHelper("fresh", (value, options) -> Ids.fresh().toString());
    }

    /** {@code counted owners "person" "people"}; without a word for many the one gets an s. */
    private static String count(long count, Options options) {
        String one = options.param(0);
        return "%,d %s".formatted(count, count == 1 ? one : options.param(1, one + "s"));
    }

    /** The built-in lookup finds something everywhere, even where there is nothing. */
    private static String error(@Nullable Trouble trouble, String field) {
        return trouble == null ? "" : trouble.fields().getOrDefault(field, "");
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
