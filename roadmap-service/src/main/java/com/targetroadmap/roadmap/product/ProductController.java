package com.targetroadmap.roadmap.product;

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

@Controller("/products")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductController {

    private final Products products;
    private final ProductMaking making;

    ProductController(Products products, ProductMaking making) {
        this.products = products;
        this.making = making;
    }

    /** All products. */
    @Get
    ProductView.All all() {
        return new ProductView.All(
                products.inOrder().stream().map(ProductView::of).toList());
    }

    /** One product. */
    @Get("/{id}")
    HttpResponse<ProductView> one(UUID id) {
        Product product = products.findById(id).orElseThrow(() -> Problem.notFound("This product"));
        return HttpResponse.ok(ProductView.of(product)).header(HttpHeaders.ETAG, tag(product));
    }

    /** Makes a product. A repeat with the same id gets the first answer. */
    @Put("/{id}")
    HttpResponse<ProductView> put(UUID id, @Body @Valid NewProduct wanted, Caller caller) {
        var put = making.put(id, wanted, caller);
        return put.answer(ProductView::of).header(HttpHeaders.ETAG, tag(put.what()));
    }

    /** Gives a product another name. */
    @Patch("/{id}")
    HttpResponse<ProductView> rename(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body @Valid NewProduct wanted) {
        Product renamed = making.rename(id, EntityTag.required(ifMatch), wanted);
        return HttpResponse.ok(ProductView.of(renamed)).header(HttpHeaders.ETAG, tag(renamed));
    }

    private static String tag(Product product) {
        return new EntityTag(product.version()).toString();
    }
}
