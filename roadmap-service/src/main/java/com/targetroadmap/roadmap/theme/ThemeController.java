package com.targetroadmap.roadmap.theme;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.util.UUID;

@Controller("/themes")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ThemeController {

    private final Themes themes;
    private final ThemeEditing editing;

    ThemeController(Themes themes, ThemeEditing editing) {
        this.themes = themes;
        this.editing = editing;
    }

    /** All themes. */
    @Get
    ThemeView.All all() {
        return new ThemeView.All(themes.inOrder().stream().map(ThemeView::of).toList());
    }

    /** One theme. */
    @Get("/{id}")
    HttpResponse<ThemeView> one(UUID id) {
        return answer(themes.findById(id).orElseThrow(() -> Problem.notFound("This theme")));
    }

    /** Makes a theme. A repeat with the same id gets the first answer. */
    @Put("/{id}")
    HttpResponse<ThemeView> put(UUID id, @Body @Valid ThemeBody wanted, Caller caller) {
        var put = editing.put(id, wanted, caller);
        return put.answer(ThemeView::of).header(HttpHeaders.ETAG, tag(put.what()));
    }

    /** Changes the fields that are given; an empty text clears one. */
    @Patch("/{id}")
    HttpResponse<ThemeView> patch(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body ThemePatch patch) {
        return answer(editing.patch(id, EntityTag.required(ifMatch), patch));
    }

    private static HttpResponse<ThemeView> answer(Theme theme) {
        return HttpResponse.ok(ThemeView.of(theme)).header(HttpHeaders.ETAG, tag(theme));
    }

    private static String tag(Theme theme) {
        return new EntityTag(theme.version()).toString();
    }
}
