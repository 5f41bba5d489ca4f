package com.targetroadmap.gateway.page;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.views.ViewsRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Makes a page of a refusal when a browser asked. Everyone else keeps the problem details. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ErrorPages implements Ordered {

    private final ViewsRenderer<Object, HttpRequest<?>> renderer;
    private final ObjectMapper json;

    ErrorPages(EagerRenderer<Object, HttpRequest<?>> renderer, ObjectMapper json) {
        this.renderer = renderer;
        this.json = json;
    }

    @ResponseFilter
    void show(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        if (response.code() < HttpStatus.BAD_REQUEST.getCode()
                || isForProgram(request)
                || !isForBrowser(request)
                || isPage(response)) {
            return;
        }
        if (response.status() == HttpStatus.UNAUTHORIZED) {
            leadToSignIn(request, response);
        } else {
            page(request, response);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    private static boolean isForProgram(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }

    private static boolean isForBrowser(HttpRequest<?> request) {
        return request.getHeaders().accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)
                || request.getHeaders().contains("HX-Request");
    }

    private static boolean isPage(HttpResponse<?> response) {
        return response.getContentType()
                .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
    }

    private static void leadToSignIn(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var signIn = UriBuilder.of("/sign-in");
        if (request.getMethod() == io.micronaut.http.HttpMethod.GET
                && !request.getPath().equals("/")) {
            signIn.queryParam("then", request.getUri().toString());
        }
        if (request.getHeaders().contains("HX-Request")) {
            response.header("HX-Redirect", "/sign-in");
            return;
        }
        response.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, signIn.build().toString())
                .body(null);
    }

    private void page(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        var told = told(response);
        var model = new ErrorPage(
                Frame.of(request),
                ErrorTitle.of(response.code(), text(told, "type")),
                response.code(),
                text(told, "type"),
                text(told, "detail"),
                text(told, "reference"));
        var page = new StringWriter();
        renderer.render("page/error", model, request).writeTo(page);
        response.contentType(MediaType.of("text/html;charset=utf-8")).body(page.toString());
    }

    private Map<?, ?> told(HttpResponse<?> response) throws IOException {
        Object body = response.body();
        return body == null || body instanceof CharSequence
                ? Map.of()
                : json.readValue(json.writeValueAsBytes(body), Map.class);
    }

    private static String text(Map<?, ?> told, String member) {
        return told.get(member) instanceof String text ? text : "";
    }
}
