package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reported counts on file; date and number identify one. */
@ApplicationScoped
class ReportedCounts implements PanacheRepositoryBase<ReportedCount, UUID> {

    /** Those of one number, whatever their dates. */
    List<ReportedCount> of(int count) {
        return list("count", count);
    }

    Optional<ReportedCount> find(PartialDate asOf, int count) {
        return find("asOf = ?1 and count = ?2", asOf, count).firstResultOptional();
    }
}
