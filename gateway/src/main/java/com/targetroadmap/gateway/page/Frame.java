package com.targetroadmap.gateway.page;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What every page has around it. A controller method declares a parameter of this type to get it.
 *
 * @param me who is signed in; {@code null} on the pages that need no one
 * @param csrf the token that every form carries
 * @param path where we are
 * @param again where the page is opened again: its address, or that of the page whose form was sent
 */
@Introspected
public record Frame(@Nullable Caller me, String csrf, String path, String again) {

    /** What a client calls a path may have no part at all: "*", or nothing. */
    private static final Pattern FIRST_PART = Pattern.compile("^/?([^/?]*).*$", Pattern.DOTALL);

    private static final Pattern NEW_REQUEST = Pattern.compile("/requests/new(\\?.*)?", Pattern.DOTALL);

    /** The session's claim that forms repeat. */
    public static final String CSRF = "csrf";

    private static final Pattern OF_FORMS = Pattern.compile(
            "/(answers|withdrawals|resubmissions|reopenings|tellings|dismissals|following|promises|unmerges|decisions|undos|notes"
                    + "|assignee|secrets|states|tests|messages/[^/]+/resends|moves|rank|order|reviews|reads|removals"
                    + "|phases/[^/]+/start)$|(?<=/completion)/preview$|(?<=^/undelivered)/[^/]+/resends$");

    /** What is made by them is made on a page of its own. */
    private static final Pattern OF_PAGES_OF_THEIR_OWN = Pattern.compile("/(hand-overs|merges)$");

    static Frame of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(session -> of(callerOf(session), text(session, CSRF), request))
                .orElseGet(() -> of(null, "", request));
    }

    private static Frame of(@Nullable Caller me, String csrf, HttpRequest<?> request) {
        return new Frame(me, csrf, request.getPath(), again(request));
    }

    /** For pages that are not shown to no one. */
    public Caller caller() {
        return Objects.requireNonNull(me, "nobody is signed in");
    }

    public boolean isSignedIn() {
        return me != null;
    }

    public boolean isPm() {
        return me != null && me.is(Roles.PM);
    }

    /** Sees the requests of others. */
    public boolean isSeesAll() {
        return isPm() || (me != null && me.is(Roles.SALES_LEAD));
    }

    public boolean isLead() {
        return me != null && me.is(Roles.SALES_LEAD);
    }

    /** Where the name of the product in the corner leads. */
    public String home() {
        return isPm() ? "/start" : "/";
    }

    /** Which entry of the navigation we are under; sales comes to a request from its customers. */
    public String area() {
        if (NEW_REQUEST.matcher(again).matches()) {
            return "new";
        }
        String first = FIRST_PART.matcher(again).replaceFirst("$1");
        return switch (first) {
            case "requests", "customers" -> isPm() ? "requests" : "";
            case "products" -> "phases";
            default -> first;
        };
    }

    /** From when on an open page wants to hear of changes, as milliseconds of the epoch. */
    public long since() {
        return System.currentTimeMillis();
    }

    private static String again(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                ? pageOfForm(request.getPath())
                : request.getUri().toString();
    }

    /** Forms are sent to addresses below that of their page; those that make something new have a page of their own. */
    private static String pageOfForm(String path) {
        return switch (path) {
            case "/requests/known" -> "/requests/new";
            case "/requests", "/board/items", "/phases", "/themes" -> path + "/new";
            default ->
                OF_PAGES_OF_THEIR_OWN.matcher(path).find()
                        ? path + "/new"
                        : OF_FORMS.matcher(path).replaceFirst("");
        };
    }

    private static @Nullable Caller callerOf(Authentication session) {
        return session.getAttributes().get(Caller.class.getName()) instanceof Caller caller ? caller : null;
    }

    private static String text(Authentication session, String claim) {
        return Objects.toString(session.getAttributes().get(claim), "");
    }
}
