package eu.integratingcities.gateway.partner;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts on record. */
@ApplicationScoped
class PartnerAccounts implements PanacheRepositoryBase<PartnerAccount, UUID> {

    Optional<PartnerAccount> of(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    PartnerAccount require(String slug) {
        return of(slug).orElseThrow(() -> ProblemException.notFound("account", slug));
    }

    /** Until the transaction ends nobody else changes the account, or makes a key of it. */
    PartnerAccount lock(PartnerAccount account) {
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** By slug, after the given one; empty asks from the beginning. */
    List<PartnerAccount> after(String slug, int most) {
        return find("slug > ?1 order by slug", slug).page(0, most).list();
    }

    /** When any account last changed. */
    Optional<Instant> lastChange() {
        return find("order by changedAt desc").firstResultOptional().map(PartnerAccount::changedAt);
    }
}
