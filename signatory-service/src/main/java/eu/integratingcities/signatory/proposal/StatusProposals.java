package eu.integratingcities.signatory.proposal;

import eu.integratingcities.signatory.proposal.ProposalState.Lapse;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The proposals on file. */
@ApplicationScoped
class StatusProposals implements PanacheRepositoryBase<StatusProposal, UUID> {

    private static final String REMEMBER = """
            insert into early_lapse (proposal_id, reason, lapsed_at) values (:id, :reason, :at) on conflict do nothing""";

    private final Session session;

    StatusProposals(Session session) {
        this.session = session;
    }

    /**
     * Waits until nobody else hears of this proposal, and keeps others waiting until the transaction ends. What is told of
     * it may come in any order once a part of it was a dead letter.
     */
    void awaitTurn(UUID id) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "status_proposal:" + id)
                .getSingleResult();
    }

    /** The ground of a proposal is gone that has not come yet. */
    void rememberLapse(UUID id, Lapse lapse) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("id", id)
                .setParameter("reason", lapse.reason())
                .setParameter("at", lapse.at())
                .executeUpdate();
    }

    /** Why the ground of a proposal was gone before it came; it need not be remembered any longer. */
    Optional<Lapse> takeEarlyLapse(UUID id) {
        return session.createNativeQuery(
                        "delete from early_lapse where proposal_id = :id returning reason, lapsed_at", Lapse.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The proposal, locked until the transaction ends: a decision and a lapse do not cross. */
    Optional<StatusProposal> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws eu.integratingcities.http.problem.ProblemException not-found */
    StatusProposal requireForChange(UUID id) {
        return findForChange(id).orElseThrow(() -> ProposalProblems.unknown(id));
    }
}
