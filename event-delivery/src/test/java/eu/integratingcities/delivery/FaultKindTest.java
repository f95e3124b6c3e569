package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultKindTest {

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY", // connection failure
        "08001, DATABASE_AWAY", // cannot connect
        "57P01, DATABASE_AWAY", // shut down by an administrator
        "57P03, DATABASE_AWAY", // starting up
        "25P03, DATABASE_AWAY", // transaction left alone for too long
        "53100, DATABASE_AWAY", // disk full
        "53300, DATABASE_AWAY", // too many connections
        "40001, PASSING", // serialisation failure
        "40P01, PASSING", // deadlock
        "55P03, PASSING", // lock not available
        "57014, PASSING", // cancelled by a time limit
        "23505, PASSING", // unique violation: another writer was there first
        "23514, LASTING", // check violation
        "22P02, LASTING", // text that is no value of the type
        "42P01, LASTING", // no such table
    })
    void listensToTheDatabase(String state, FaultKind expected) {
        var fault = new PersistenceException(new SQLException("said the database", state));

        assertThat(FaultKind.of(fault)).isEqualTo(expected);
    }

    @Test
    void takesAPoolWithoutConnectionsForADatabaseThatIsAway() {
        var fault = new IllegalStateException(
                new SQLException("Acquisition timeout while waiting for new connection", new TimeoutException()));

        assertThat(FaultKind.of(fault)).isEqualTo(FaultKind.DATABASE_AWAY);
    }

    @Test
    void takesAPoolWhoseConnectionsAreAllTakenForADatabaseThatIsAway() {
        var fault = new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));

        assertThat(FaultKind.of(fault)).isEqualTo(FaultKind.DATABASE_AWAY);
    }

    @Test
    void triesAgainWhenTheTransactionEndedUnderTheHandler() {
        var fault = new IllegalStateException(new SQLException("Enlisted connection used without active transaction"));

        assertThat(FaultKind.of(fault)).isEqualTo(FaultKind.PASSING);
    }

    @Test
    void findsTheCauseOfABatch() {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("deadlock detected", "40P01"));

        assertThat(FaultKind.of(new IllegalStateException(batch))).isEqualTo(FaultKind.PASSING);
    }

    @Test
    void findsWhatIsOnlySuppressed() {
        var fault = new IllegalStateException("rolled back");
        fault.addSuppressed(new SQLException("the connection broke", "08006"));

        assertThat(FaultKind.of(fault)).isEqualTo(FaultKind.DATABASE_AWAY);
    }

    @Test
    void triesAgainWhatOthersChangedMeanwhileAndACommitOfUnknownOutcome() {
        assertThat(FaultKind.of(new OptimisticLockException())).isEqualTo(FaultKind.PASSING);
        assertThat(FaultKind.of(new IllegalStateException(new RollbackException())))
                .isEqualTo(FaultKind.PASSING);
    }

    @Test
    void aConstraintOutweighsTheCommitThatItBroke() {
        var rollback = new RollbackException("could not commit");
        rollback.initCause(new SQLException("a rule of the table", "23514"));

        assertThat(FaultKind.of(new IllegalStateException(rollback))).isEqualTo(FaultKind.LASTING);
    }

    @Test
    void doesNotTryAgainWhatNobodyKnows() {
        assertThat(FaultKind.of(new NullPointerException())).isEqualTo(FaultKind.LASTING);
    }
}
