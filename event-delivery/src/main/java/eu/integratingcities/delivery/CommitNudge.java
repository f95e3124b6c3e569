package eu.integratingcities.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the relay once after each transaction that put events into the outbox. */
@ApplicationScoped
class CommitNudge {

    private final TransactionSynchronizationRegistry transactions;
    private final RelayService relay;

    CommitNudge(TransactionSynchronizationRegistry transactions, RelayService relay) {
        this.transactions = transactions;
        this.relay = relay;
    }

    void afterCommit() {
        if (transactions.getResource(CommitNudge.class) == null) {
            transactions.putResource(CommitNudge.class, true);
            transactions.registerInterposedSynchronization(new Wake());
        }
    }

    private final class Wake implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to send before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.nudge();
            }
        }
    }
}
