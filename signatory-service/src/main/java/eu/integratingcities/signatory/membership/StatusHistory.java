package eu.integratingcities.signatory.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every status that a signatory has had, in the order in which it was recorded; lines are only added. */
@ApplicationScoped
public class StatusHistory implements PanacheRepositoryBase<StatusChange, UUID> {

    /** What is in effect of a signatory's history. */
    EffectiveHistory inEffect(UUID cityId) {
        return EffectiveHistory.of(recorded(cityId));
    }

    private List<StatusLine> recorded(UUID cityId) {
        return list("cityId", Sort.by("recordedAt", "id"), cityId).stream()
                .map(StatusChange::line)
                .toList();
    }
}
