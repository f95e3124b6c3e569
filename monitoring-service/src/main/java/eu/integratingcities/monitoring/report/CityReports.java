package eu.integratingcities.monitoring.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The reports on file. */
@ApplicationScoped
class CityReports implements PanacheRepositoryBase<CityReport, UUID> {

    /** @throws eu.integratingcities.http.problem.ProblemException not-found */
    CityReport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ReportProblems.unknown(id));
    }

    /**
     * The report for a change of it or of one of its answers. The row stays locked until the transaction ends: no answer
     * slips in while the report is handed in.
     */
    CityReport requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ReportProblems.unknown(id));
    }

    boolean begun(int cycle, UUID city) {
        return count("cycle = ?1 and cityId = ?2", cycle, city) > 0;
    }

    /** Those in review, in the order in which they were begun, locked. */
    List<CityReport> inReview(int cycle) {
        return find("cycle = ?1 and stored.stage = ?2 order by id", cycle, ReportStage.IN_REVIEW)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
