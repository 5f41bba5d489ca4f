package com.targetroadmap.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.defaults.testing.OnlyOnPostgresql;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnlyOnPostgresql
class ThreeAttemptsTest {

    private final Map<String, String> database = TestDatabase.fresh();
    private final AtomicInteger attempts = new AtomicInteger();
    private Service service;
    private TransactionOperations<Connection> transactions;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        // The feed that it should read is never there.
        service = Service.reader("http://127.0.0.1:" + Service.freePort(), database);
        service.copies().addNumbers(2);
        transactions = service.bean(TransactionOperations.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whoWaitsTooLongForALockTriesTwiceMoreAndIsThenToldThatOthersAreBusy() throws SQLException {
        try (var other = lockedBySomebodyElse("select * from number_row for update")) {
            assertThatThrownBy(() -> transactions.executeWrite(status -> {
                        attempts.incrementAndGet();
                        run(status.getConnection(), "set local lock_timeout = '100ms'");
                        return run(status.getConnection(), countUp(1));
                    }))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.status().getCode()).isEqualTo(503))
                    .hasRootCauseInstanceOf(SQLException.class);
            other.rollback();
        }

        assertThat(attempts).hasValue(3);
        assertThat(service.copies().totals()).containsExactly(0, 0);
    }

    @Test
    void whoGetsTheLockAtTheSecondAttemptHasWrittenOnce() throws SQLException {
        try (var other = lockedBySomebodyElse("select * from number_row for update")) {
            transactions.executeWrite(status -> {
                if (attempts.incrementAndGet() == 2) {
                    other.rollback();
                }
                run(status.getConnection(), "set local lock_timeout = '100ms'");
                return run(status.getConnection(), countUp(1));
            });
        }

        assertThat(attempts).hasValue(2);
        assertThat(service.copies().totals()).containsExactly(1, 0);
    }

    @Test
    void ofTwoThatLockEachOtherOutBothComeThrough() {
        var bothHoldOne = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        var both = List.of(
                CompletableFuture.runAsync(() -> countUpBoth(List.of(1, 2), bothHoldOne), threads),
                CompletableFuture.runAsync(() -> countUpBoth(List.of(2, 1), bothHoldOne), threads));
        both.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(attempts).as("one lost and went again").hasValue(3);
        assertThat(service.copies().totals()).containsExactly(2, 2);
    }

    /** With the real time limits: three times three seconds. */
    @Test
    void overHttpTheAnswerIs503OfAStableType() throws SQLException {
        HttpResponse<String> answer;
        try (var other = lockedBySomebodyElse("lock table feed_reader in exclusive mode")) {
            answer = service.send(service.request(
                            "/feed-readers/roadmap-service/rebuilds/" + UUID.randomUUID(),
                            Persona.PM.token(TestKeys.REQUEST_SERVICE))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build());
            other.rollback();
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:target-roadmap:busy", "Others are changing the same things.");
    }

    @Test
    void eachSessionHasTheTimeLimitsAndCommitsDurably() {
        var settings = transactions.executeRead(status -> List.of(
                setting(status.getConnection(), "lock_timeout"),
                setting(status.getConnection(), "idle_in_transaction_session_timeout"),
                setting(status.getConnection(), "synchronous_commit")));

        assertThat(settings).containsExactly("3s", "5s", "on");
    }

    /** Each holds its first row before it wants the other one's: at the first attempt they lock each other out. */
    private void countUpBoth(List<Integer> rows, CyclicBarrier bothHoldOne) {
        var first = new AtomicInteger();
        transactions.executeWrite(status -> {
            attempts.incrementAndGet();
            run(status.getConnection(), countUp(rows.get(0)));
            if (first.getAndIncrement() == 0) {
                bothHoldOne.await(30, TimeUnit.SECONDS);
            }
            return run(status.getConnection(), countUp(rows.get(1)));
        });
    }

    private Connection lockedBySomebodyElse(String locking) throws SQLException {
        Connection other = TestDatabase.connect(database);
        other.setAutoCommit(false);
        run(other, locking);
        return other;
    }

    private static String countUp(int row) {
        return "update number_row set total = total + 1 where id = " + row;
    }

    /** Wraps as repositories do. */
    private static boolean run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql);
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
