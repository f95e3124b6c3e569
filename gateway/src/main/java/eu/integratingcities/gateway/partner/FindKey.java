package eu.integratingcities.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks one key up. */
@ApplicationScoped
class FindKey {
    private final ApiKeys keys;

    FindKey(ApiKeys keys) {
        this.keys = keys;
    }

    @Transactional
    Optional<KeyOnRecord> find(String id) {
        return keys.withAccount(id).map(KeyOnRecord::of);
    }
}
