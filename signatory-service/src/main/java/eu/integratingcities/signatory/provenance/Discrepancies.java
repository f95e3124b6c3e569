package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The discrepancies on file, found by key. */
@ApplicationScoped
public class Discrepancies implements PanacheRepositoryBase<Discrepancy, UUID> {

    Optional<Discrepancy> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /**
     * Notes something for the secretariat alone, because it may concern a candidate. Nothing happens when it is noted
     * already.
     */
    public void noteInPrivate(String key, String kind, String title, String text, List<UUID> cityIds, Change change) {
        if (findByKey(key).isEmpty()) {
            var said = new NewDiscrepancy(key, kind, title, text, List.of(), List.of(), false);
            persist(new Discrepancy(said, cityIds, change));
        }
    }
}
