package eu.integratingcities.signatory.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The proposals on file. */
@ApplicationScoped
class StatusProposals implements PanacheRepositoryBase<StatusProposal, UUID> {

    /** The proposal, locked until the transaction ends: a decision and a lapse do not cross. */
    Optional<StatusProposal> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws eu.integratingcities.http.problem.ProblemException not-found */
    StatusProposal requireForChange(UUID id) {
        return findForChange(id).orElseThrow(() -> ProposalProblems.unknown(id));
    }
}
