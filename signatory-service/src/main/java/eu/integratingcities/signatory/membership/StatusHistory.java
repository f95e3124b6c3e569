package eu.integratingcities.signatory.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every status that a signatory has had, in the order in which it was recorded; lines are only added. */
@ApplicationScoped
public class StatusHistory implements PanacheRepositoryBase<StatusChange, UUID> {

    /** What is in effect of a signatory's history. */
    EffectiveHistory inEffect(UUID cityId) {
        return EffectiveHistory.of(recorded(cityId));
    }

    /** What is in effect of the histories of signatories, by their ids. */
    Map<UUID, EffectiveHistory> inEffect(Collection<UUID> cityIds) {
        return cityIds.isEmpty()
                ? Map.of()
                : listOf(cityIds).stream()
                        .collect(Collectors.groupingBy(
                                StatusChange::cityId,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(StatusChange::line, Collectors.toList()),
                                        EffectiveHistory::of)));
    }

    private List<StatusChange> listOf(Collection<UUID> cityIds) {
        return getSession()
                .createNativeQuery(
                        "select * from status_change where city_id = any (?1) order by recorded_at, id",
                        StatusChange.class)
                .setParameter(1, cityIds.toArray(UUID[]::new))
                .getResultList();
    }

    private List<StatusLine> recorded(UUID cityId) {
        return list("cityId", Sort.by("recordedAt", "id"), cityId).stream()
                .map(StatusChange::line)
                .toList();
    }
}
