package com.targetroadmap.defaults.database;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * A migration takes as long as it takes. The time limit of the driver is lifted from its connection; and the other one, which
 * only holds Flyway's lock meanwhile, has no transaction open ({@code transactional.lock}), because PostgreSQL would end it.
 */
@Factory
@Requires(classes = Callback.class)
final class UnhurriedMigrations implements BeanCreatedEventListener<FlywayConfigurationProperties> {

    private static final Map<String, String> LOCK_OF_SESSION = Map.of("flyway.postgresql.transactional.lock", "false");

    @Override
    public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> created) {
        FlywayConfigurationProperties flyway = created.getBean();
        flyway.getFluentConfiguration().configuration(LOCK_OF_SESSION);
        return flyway;
    }

    @Singleton
    @Named("default")
    Callback[] callbacks() {
        return new Callback[] {new Unhurried()};
    }

    private static final class Unhurried implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                context.getConnection().setNetworkTimeout(Runnable::run, 0);
            } catch (SQLException e) {
                throw new FlywayException(e);
            }
        }

        @Override
        public String getCallbackName() {
            return "unhurried";
        }
    }
}
