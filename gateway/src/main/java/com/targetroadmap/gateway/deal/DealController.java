package com.targetroadmap.gateway.deal;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.Deal;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Changes a deal. Whose it is, request-service looks at. */
@Controller("/deals/{deal}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DealController {

    private static final String VIEW = "deal/show";
    private static final Map<String, String> FIELDS =
            Map.of("amount.minorUnits", "amount", "amount.currency", "amount");

    private final Requests requests;

    DealController(Requests requests) {
        this.requests = requests;
    }

    @Get
    @View(VIEW)
    DealPage show(Frame frame, UUID deal) {
        return page(frame, deal, null, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Frame frame, UUID deal, @Body DealForm form) {
        return changed(frame, deal, form)
                .either(saved -> after(frame, saved), trouble -> again(frame, deal, form, trouble.renamed(FIELDS)));
    }

    private Outcome<Deal> changed(Frame frame, UUID deal, DealForm form) {
        try {
            return requests.changeDeal(frame.caller(), deal, form.versionRead(), form.change());
        } catch (Problem doubt) {
            return Outcome.refused(doubt);
        }
    }

    /** Whoever has decided a deal is asked on the dashboard what was promised. */
    private static HttpResponse<?> after(Frame frame, Deal deal) {
        boolean asks = !frame.isPm() && !deal.state().equals("OPEN");
        return HttpResponse.seeOther(URI.create(asks ? "/?done=deal" : "/customers/" + deal.customerId()));
    }

    private HttpResponse<?> again(Frame frame, UUID deal, DealForm form, Trouble trouble) {
        var page = page(frame, deal, form.as(trouble.versionAfter(form.versionRead())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private DealPage page(Frame frame, UUID id, @Nullable DealForm typed, @Nullable Trouble trouble) {
        Section<Deal> deal = requests.deal(frame.caller(), id).section();
        DealForm form = typed == null && deal.isLoaded() ? DealForm.of(deal.value()) : typed;
        return new DealPage(frame, id, deal, customer(frame, deal), form, trouble);
    }

    private String customer(Frame frame, Section<Deal> deal) {
        if (!deal.isLoaded() || deal.value().customerId() == null) {
            return "";
        }
        Section<CustomerSheet> sheet = requests.customer(
                        frame.caller(), deal.value().customerId(), null)
                .section();
        return sheet.isLoaded() ? sheet.value().name() : "";
    }
}
