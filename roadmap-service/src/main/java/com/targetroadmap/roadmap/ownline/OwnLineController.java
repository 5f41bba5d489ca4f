package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.util.UUID;

@Controller("/items/{id}/own-line")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnLineController {

    private final OwnLines lines;

    OwnLineController(OwnLines lines) {
        this.lines = lines;
    }

    /** The newest line of an item, in force or not, and why it has ended. */
    @Get
    HttpResponse<OwnLineView> newest(UUID id) {
        return answer(lines.of(id));
    }

    /** Has sales say this about an item until something changes, at the longest for ninety days. */
    @Put
    HttpResponse<OwnLineView> write(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body @Valid OwnLineBody line,
            Caller caller) {
        return answer(lines.write(id, EntityTag.required(ifMatch), line, caller));
    }

    /** Takes the line of an item back, or lets be that it has expired. */
    @Delete
    HttpResponse<OwnLineView> remove(UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(lines.remove(id, EntityTag.required(ifMatch)));
    }

    private static HttpResponse<OwnLineView> answer(OwnLineView line) {
        return HttpResponse.ok(line).header(HttpHeaders.ETAG, new EntityTag(line.version()).toString());
    }
}
