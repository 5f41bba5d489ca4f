package com.targetroadmap.roadmap.phase;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
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

@Controller("/phases")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class PhaseController {

    private final PhaseOrder order;
    private final PhaseEditing editing;
    private final PhaseStart start;
    private final Reordering reordering;

    PhaseController(PhaseOrder order, PhaseEditing editing, PhaseStart start, Reordering reordering) {
        this.order = order;
        this.editing = editing;
        this.start = start;
        this.reordering = reordering;
    }

    /** All phases, by product and number. */
    @Get
    PhaseView.All all() {
        return new PhaseView.All(order.all().stream().map(PhaseView::of).toList());
    }

    /** One phase. */
    @Get("/{id}")
    HttpResponse<PhaseView> one(UUID id) {
        return answer(order.one(id));
    }

    /** Makes a phase, in the state UPCOMING. A repeat with the same id gets the first answer. */
    @Put("/{id}")
    HttpResponse<PhaseView> put(UUID id, @Body @Valid PhaseBody wanted, Caller caller) {
        var put = editing.put(id, wanted, caller);
        return put.answer(PhaseView::of).header(HttpHeaders.ETAG, tag(put.what()));
    }

    /** Changes the fields that are given; an empty text clears one. */
    @Patch("/{id}")
    HttpResponse<PhaseView> patch(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body PhasePatch patch) {
        return answer(editing.patch(id, EntityTag.required(ifMatch), patch));
    }

    /** Makes a phase the current one, where its product has none. */
    @Put("/{id}/start")
    HttpResponse<PhaseView> start(UUID id) {
        return answer(start.start(id));
    }

    /** Numbers the phases of a product again, in this order. */
    @Put("/order")
    PhaseView.All reorder(@Body @Valid OrderBody wanted) {
        return new PhaseView.All(
                reordering.reorder(wanted).stream().map(PhaseView::of).toList());
    }

    private static HttpResponse<PhaseView> answer(Phase phase) {
        return HttpResponse.ok(PhaseView.of(phase)).header(HttpHeaders.ETAG, tag(phase));
    }

    private static String tag(Phase phase) {
        return new EntityTag(phase.version()).toString();
    }
}
