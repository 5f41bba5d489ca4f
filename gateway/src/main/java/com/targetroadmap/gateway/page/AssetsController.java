package com.targetroadmap.gateway.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Serves {@link Assets} to everyone; browsers may keep them for a year. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetsController {

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{name}")
    HttpResponse<String> show(String name) {
        Assets.Asset asset = assets.find(name);
        return asset == null
                ? HttpResponse.notFound()
                : HttpResponse.ok(asset.content())
                        .contentType(asset.type())
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
}
