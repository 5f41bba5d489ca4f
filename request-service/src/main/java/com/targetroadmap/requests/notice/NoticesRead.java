package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;

/**
 * Keeps which notices somebody has read. Each by itself: of two that are written at once the later one may be there, and
 * be read, before the earlier one is.
 */
@Singleton
class NoticesRead {

    private static final int AT_ONCE = 1_000;

    private final Notices notices;
    private final TransactionOperations<Connection> transactions;

    NoticesRead(Notices notices, TransactionOperations<Connection> transactions) {
        this.notices = notices;
        this.transactions = transactions;
    }

    void keep(Those body, Caller caller) {
        Those those = body.read();
        if (!those.ids().isEmpty()) {
            transactions.executeWrite(status -> keep(notices.unread(caller.id(), those.ids())));
        }
        if (those.upTo() != null) {
            while (transactions.executeWrite(status -> keep(notices.unreadUpTo(caller.id(), those.upTo(), AT_ONCE)))
                    == AT_ONCE) {
                // Each part is a transaction of its own.
            }
        }
    }

    private int keep(List<UUID> some) {
        if (!some.isEmpty()) {
            notices.read(some);
        }
        return some.size();
    }

    /**
     * @param ids of those that were read, up to 200: all that a page showed
     * @param upTo the newest of those that were read besides, with all that came before it
     */
    @Serdeable
    record Those(@Nullable List<UUID> ids, @Nullable UUID upTo) {

        private static final int MOST = 200;

        Those read() {
            Form form = new Form();
            List<UUID> some = ids == null ? List.of() : ids;
            if (some.isEmpty() && upTo == null) {
                form.refuse("ids", "Please say which notices you have read.");
            }
            if (some.size() > MOST) {
                form.refuse("ids", "Please name at most %d.".formatted(MOST));
            }
            form.check();
            return new Those(some, upTo);
        }
    }
}
