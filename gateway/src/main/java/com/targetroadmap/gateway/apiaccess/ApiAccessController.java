package com.targetroadmap.gateway.apiaccess;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.signin.ApiToken;
import com.targetroadmap.gateway.signin.ApiTokens;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;

/** Tokens for one's own programs. None is kept, so each is shown once and there is no list of them. */
@Controller("/api-access")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@Produces(MediaType.TEXT_HTML)
final class ApiAccessController {

    private static final String VIEW = "apiaccess/show";

    private final ApiTokens tokens;
    private final HttpHostResolver hosts;

    ApiAccessController(ApiTokens tokens, HttpHostResolver hosts) {
        this.tokens = tokens;
        this.hosts = hosts;
    }

    @Get
    @View(VIEW)
    ApiAccessPage show(HttpRequest<?> request, Frame frame) {
        return page(request, frame, TokenForm.BLANK, null, null);
    }

    /** The answer holds the token: no address leads to it again. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Frame frame, @Body TokenForm form) {
        try {
            ApiToken made = tokens.issue(frame.caller(), form.wanted());
            return HttpResponse.ok(new ModelAndView<>(VIEW, page(request, frame, form, made, null)));
        } catch (Problem refusal) {
            Trouble trouble = Trouble.of(refusal);
            return HttpResponse.status(trouble.status())
                    .body(new ModelAndView<>(VIEW, page(request, frame, form, null, trouble)));
        }
    }

    private ApiAccessPage page(
            HttpRequest<?> request, Frame frame, TokenForm form, @Nullable ApiToken made, @Nullable Trouble trouble) {
        return new ApiAccessPage(frame, hosts.resolve(request), form, made, trouble);
    }
}
