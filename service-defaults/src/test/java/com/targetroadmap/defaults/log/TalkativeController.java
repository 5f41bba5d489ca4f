package com.targetroadmap.defaults.log;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs on its own thread and on another one. */
@Controller("/talk")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "spec.name", value = "log")
class TalkativeController {

    static final Logger LOG = LoggerFactory.getLogger(TalkativeController.class);

    private final ExecutorService others;

    TalkativeController(@Named(TaskExecutors.BLOCKING) ExecutorService others) {
        this.others = others;
    }

    @Get("/{customer}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String talk(String customer) {
        LOG.warn("here");
        CompletableFuture.runAsync(() -> LOG.warn("elsewhere"), others).join();
        return "";
    }

    @Get("/{customer}/failure")
    String fail(String customer) {
        throw new IllegalStateException("failed");
    }
}
