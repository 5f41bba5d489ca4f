package com.targetroadmap.gateway.page;

import com.github.jknack.handlebars.Handlebars;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ViewsConfiguration;
import io.micronaut.views.exceptions.ViewRenderingException;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import io.micronaut.views.handlebars.HandlebarsViewsRendererConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;

/** Renders before the answer begins: an error in a template is then a proper 500 and not a request that hangs. */
@Singleton
@Produces(MediaType.TEXT_HTML)
@Replaces(HandlebarsViewsRenderer.class)
class EagerRenderer<T, R> extends HandlebarsViewsRenderer<T, R> {

    /** Whoever asks for the head alone, as those do who look at links in mail: there is nothing to render for them. */
    private static final Writable NOTHING = out -> {};

    EagerRenderer(
            ViewsConfiguration views,
            ClassPathResourceLoader resources,
            HandlebarsViewsRendererConfiguration configuration,
            Handlebars handlebars) {
        super(views, resources, configuration, handlebars);
    }

    @Override
    public Writable render(String viewName, T data, R request) {
        if (request instanceof HttpRequest<?> asked && asked.getMethod() == HttpMethod.HEAD) {
            return NOTHING;
        }
        var page = new StringWriter();
        try {
            super.render(viewName, data, request).writeTo(page);
        } catch (IOException e) {
            throw new ViewRenderingException("%s can't be rendered.".formatted(viewName), e);
        }
        return out -> out.write(page.toString());
    }
}
