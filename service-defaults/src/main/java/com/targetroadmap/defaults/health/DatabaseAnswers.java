package com.targetroadmap.defaults.health;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Ready is who gets an answer from its database within two seconds. That it is migrated needs no look: the server starts
 * after the migrations, or not at all.
 */
@Singleton
@Readiness
@Requires(beans = DataSource.class)
final class DatabaseAnswers implements HealthIndicator {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource database;
    private final ExecutorService threads;

    @Nullable
    private CompletableFuture<Boolean> look;

    DatabaseAnswers(
            DataSource database, DataSourceResolver resolver, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.database = resolver.resolve(database);
        this.threads = threads;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromFuture(this::look, true)
                .timeout(PATIENCE)
                .onErrorReturn(false)
                .map(answers -> HealthResult.builder("database")
                        .status(answers ? HealthStatus.UP : HealthStatus.DOWN)
                        .build());
    }

    /** One at a time, so that a database that hangs holds one thread and one connection, however often we are asked. */
    private synchronized CompletableFuture<Boolean> look() {
        if (look == null || look.isDone()) {
            look = CompletableFuture.supplyAsync(this::answers, threads);
        }
        return look;
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }
}
