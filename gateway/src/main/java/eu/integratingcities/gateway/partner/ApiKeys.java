package eu.integratingcities.gateway.partner;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys on record, also those that are no longer good. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, String> {
    /** More have not to be shown: two are live at most. */
    private static final int SHOWN = 100;

    /** Those that were not revoked first, of them the newest. */
    List<ApiKey> of(PartnerAccount account) {
        return find("account = ?1 order by revokedAt nulls first, createdAt desc, id", account)
                .page(0, SHOWN)
                .list();
    }

    List<ApiKey> live(PartnerAccount account, Instant now) {
        return list("account = ?1 and revokedAt is null and expiresAt > ?2 order by createdAt", account, now);
    }

    /** Throws the problem of an unknown key, also when it is another account's. */
    ApiKey require(PartnerAccount account, String id) {
        return find("account = ?1 and id = ?2", account, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("key", id));
    }

    /** With its account. */
    Optional<ApiKey> withAccount(String id) {
        return find("from ApiKey key join fetch key.account where key.id = ?1", id)
                .firstResultOptional();
    }
}
