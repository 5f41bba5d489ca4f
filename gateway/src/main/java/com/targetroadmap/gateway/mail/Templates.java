package com.targetroadmap.gateway.mail;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.context.JavaBeanValueResolver;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The two forms of a letter. Everything is escaped in the one, and nothing can be in the other. */
@Singleton
@Requires(beans = MailSettings.class)
final class Templates {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*\\n+");

    private final Handlebars handlebars;

    Templates(Handlebars handlebars) {
        this.handlebars = handlebars;
    }

    String html(Letter letter) {
        return render("views/mail/html", letter);
    }

    String plain(Letter letter) {
        return EMPTY_LINES
                        .matcher(render("views/mail/plain", letter))
                        .replaceAll("\n\n")
                        .strip() + "\n";
    }

    private String render(String template, Letter letter) {
        try {
            return handlebars
                    .compile(template)
                    .apply(Context.newBuilder(letter)
                            .resolver(
                                    MethodValueResolver.INSTANCE,
                                    JavaBeanValueResolver.INSTANCE,
                                    MapValueResolver.INSTANCE)
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
