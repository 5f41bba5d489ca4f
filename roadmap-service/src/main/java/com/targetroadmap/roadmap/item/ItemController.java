package com.targetroadmap.roadmap.item;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

@Controller("/items/{id}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemController {

    private final ItemReading reading;
    private final ItemEditing editing;
    private final Moving moving;

    ItemController(ItemReading reading, ItemEditing editing, Moving moving) {
        this.reading = reading;
        this.editing = editing;
        this.moving = moving;
    }

    /** Everything about one item, with its history and the moves that are legal now. */
    @Get
    HttpResponse<ItemView> one(UUID id) {
        return answer(reading.one(id));
    }

    /** Makes an item, in the stage FUTURE. A repeat with the same id gets the first answer. */
    @Put
    HttpResponse<ItemView> put(UUID id, @Body @Valid ItemBody wanted, Caller caller) {
        var put = editing.put(id, wanted, caller);
        return put.answer(view -> view).header(HttpHeaders.ETAG, tag(put.what()));
    }

    /** Changes the fields that are given; an empty text clears one. */
    @Patch
    HttpResponse<ItemView> patch(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body ItemPatch patch, Caller caller) {
        return answer(editing.patch(id, EntityTag.required(ifMatch), patch, caller));
    }

    /** What happened to it, the newest first. */
    @Get("/history")
    ItemHistory.Page history(
            UUID id,
            @Nullable @QueryValue String next,
            @QueryValue(defaultValue = "50")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        return reading.history(id, HistoryPlace.parse(next), limit);
    }

    /** Another place in its column. Needs no version: it is said by the items beside it, which are looked at now. */
    @Put("/rank")
    HttpResponse<ItemView> order(UUID id, @Body @Valid RankBody where, Caller caller) {
        return answer(editing.order(id, where, caller));
    }

    /** Moves an item to another stage or phase. The legal moves and what each needs stand with the item. */
    @Put("/moves/{moveId}")
    HttpResponse<ItemView> move(
            UUID id,
            UUID moveId,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body @Valid MoveBody move,
            Caller caller) {
        return answer(moving.move(id, moveId, EntityTag.required(ifMatch), move, caller));
    }

    private static HttpResponse<ItemView> answer(ItemView item) {
        return HttpResponse.ok(item).header(HttpHeaders.ETAG, tag(item));
    }

    private static String tag(ItemView item) {
        return new EntityTag(item.version()).toString();
    }
}
