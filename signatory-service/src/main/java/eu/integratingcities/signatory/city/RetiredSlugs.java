package eu.integratingcities.signatory.city;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The slugs that cities have given up. */
@ApplicationScoped
class RetiredSlugs implements PanacheRepositoryBase<RetiredSlug, String> {

    Optional<UUID> holderOf(String slug) {
        return findByIdOptional(slug).map(RetiredSlug::cityId);
    }
}
