package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.EntityTag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/** Requests as answers over HTTP, with the version to name in the next step. */
public final class Answers {

    private Answers() {}

    static HttpResponse<ShownRequest> ok(ShownRequest request) {
        return HttpResponse.ok(request).header(HttpHeaders.ETAG, tag(request));
    }

    /** 201 for what is new, 200 for a repeat. */
    public static <T> HttpResponse<T> to(Taken taken, ShownRequest request, T body) {
        return HttpResponse.<T>status(taken.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .header(HttpHeaders.ETAG, tag(request))
                .body(body);
    }

    static HttpResponse<ShownRequest> to(Taken taken, ShownRequest request) {
        return to(taken, request, request);
    }

    private static String tag(ShownRequest request) {
        return new EntityTag(request.version()).toString();
    }
}
