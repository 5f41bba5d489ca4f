package com.targetroadmap.gateway.products;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Product;
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
import java.util.UUID;

/** The products, and how there come to be several. */
@Controller("/products")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ProductsController {

    private static final String VIEW = "products/list";

    private final Outline outline;

    ProductsController(Outline outline) {
        this.outline = outline;
    }

    @Get
    @View(VIEW)
    ProductsPage show(Frame frame) {
        return page(frame, ProductForm.blank(), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Frame frame, @Body ProductForm form) {
        return outline.makeProduct(frame.caller(), form.id(), form.typed())
                .either(ProductsController::back, trouble -> again(frame, form.after(trouble), trouble));
    }

    @Post("/{product}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(Frame frame, UUID product, @Body ProductForm form) {
        return outline.rename(frame.caller(), product, form.version(), form.typed())
                .either(ProductsController::back, trouble -> again(frame, form.of(product, trouble), trouble));
    }

    private static HttpResponse<?> back(Product written) {
        return HttpResponse.seeOther(URI.create("/products"));
    }

    private HttpResponse<?> again(Frame frame, ProductForm form, Trouble trouble) {
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, form, trouble)));
    }

    private ProductsPage page(Frame frame, ProductForm form, @Nullable Trouble trouble) {
        return new ProductsPage(frame, outline.products(frame.caller(), null).section(), form, trouble);
    }
}
