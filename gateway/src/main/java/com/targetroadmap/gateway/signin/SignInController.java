package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** In with a name and a password, and out again. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class SignInController {

    private static final String VIEW = "signin/show";

    private final Optional<Accounts> accounts;
    private final Sessions sessions;

    SignInController(Optional<Accounts> accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Get("/sign-in")
    HttpResponse<?> show(Frame frame, @Nullable @QueryValue String then) {
        return frame.isSignedIn()
                ? HttpResponse.seeOther(URI.create(frame.home()))
                : HttpResponse.ok(page(frame, "", Destination.of(then), false));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, Frame frame, @Body SignIn form) {
        if (!Origin.isOurs(request)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "Please sign in on our own page.");
        }
        return accounts.flatMap(known -> known.find(form.username(), form.password()))
                .<HttpResponse<?>>map(caller -> begin(request, caller, Destination.of(form.then())))
                .orElseGet(() -> refuse(frame, form));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return HttpResponse.seeOther(URI.create("/sign-in")).cookie(sessions.end(request));
    }

    private HttpResponse<?> begin(HttpRequest<?> request, Caller caller, Destination then) {
        return HttpResponse.seeOther(then.orElse(caller.is(Roles.PM) ? "/start" : "/"))
                .cookie(sessions.begin(caller, request));
    }

    private HttpResponse<?> refuse(Frame frame, SignIn form) {
        return HttpResponse.unauthorized()
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(page(frame, form.username(), Destination.of(form.then()), true));
    }

    private ModelAndView<SignInPage> page(Frame frame, String username, Destination then, boolean refused) {
        List<String> names = accounts.map(Accounts::names).orElse(List.of());
        return new ModelAndView<>(
                VIEW, new SignInPage(frame, username, then.path(), refused, names, accounts.isPresent()));
    }
}
