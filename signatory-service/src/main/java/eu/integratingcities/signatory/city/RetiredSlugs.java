package eu.integratingcities.signatory.city;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The slugs that cities have given up. */
@ApplicationScoped
class RetiredSlugs implements PanacheRepositoryBase<RetiredSlug, String> {

    Optional<UUID> holderOf(String slug) {
        return findByIdOptional(slug).map(RetiredSlug::cityId);
    }

    /** One of these slugs that a city has given up; empty when none has been. */
    Optional<RetiredSlug> anyOf(Collection<String> slugs) {
        return getSession()
                .createNativeQuery("select * from retired_slug where slug = any (?1) limit 1", RetiredSlug.class)
                .setParameter(1, slugs.toArray(String[]::new))
                .uniqueResultOptional();
    }
}
