package com.targetroadmap.gateway.notice;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** How somebody wants to be told: what, by which channel, when. */
@Controller("/notices/preferences")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PreferencesController {

    private static final String VIEW = "notices/preferences";

    /** Those named after places; the others are for machines. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final Notices notices;
    private final WaysOut ways;

    PreferencesController(Notices notices, WaysOut ways) {
        this.notices = notices;
        this.ways = ways;
    }

    @Get
    @View(VIEW)
    PreferencesPage show(Frame frame, @QueryValue(defaultValue = "") String done) {
        return page(frame, "saved".equals(done), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Frame frame, @Body Map<String, String> fields) {
        PreferencesForm form = new PreferencesForm(fields);
        return notices.change(frame.caller(), form.version(), form.chosen())
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/notices/preferences?done=saved")),
                        trouble -> again(frame, form, trouble));
    }

    /** With what was changed here, on what is there now. */
    private HttpResponse<?> again(Frame frame, PreferencesForm form, Trouble trouble) {
        PreferencesPage now = page(frame, false, trouble);
        Section<PreferencesPage.Choices> chosen = now.choices().map(form::chosenOn);
        var page = new PreferencesPage(frame, chosen, ways.missing(), ZONES, false, trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private PreferencesPage page(Frame frame, boolean done, @Nullable Trouble trouble) {
        var choices = notices.preferences(frame.caller()).section().map(PreferencesPage::of);
        return new PreferencesPage(frame, choices, ways.missing(), ZONES, done, trouble);
    }
}
