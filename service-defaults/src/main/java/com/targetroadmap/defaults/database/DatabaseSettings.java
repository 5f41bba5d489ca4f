package com.targetroadmap.defaults.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What each kind of database needs before the first connection of its pool. */
@Singleton
@Requires(classes = DatasourceConfiguration.class)
final class DatabaseSettings implements BeanCreatedEventListener<DatasourceConfiguration> {

    private final List<OnlyProcess> files = new CopyOnWriteArrayList<>();

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var database = event.getBean();
        if (database.getUrl().startsWith("jdbc:postgresql:")) {
            PostgresLimits.set(database);
        }
        if (database.getUrl().startsWith("jdbc:h2:")) {
            files.add(OnlyProcess.on(database.getUrl(), database.getUsername(), database.getPassword()));
        }
        return database;
    }

    @PreDestroy
    void close() {
        files.forEach(OnlyProcess::close);
    }
}
