package eu.integratingcities.gateway.partner;

import java.time.LocalDate;

/**
 * What one key used on one day.
 *
 * @param counted answers that counted against the quota
 * @param free answers 304 of services, which do not count
 * @param refused requests beyond the quota
 */
record KeyUsageView(LocalDate day, String key, String label, long counted, long free, long refused) {

    static KeyUsageView of(Object[] row) {
        return new KeyUsageView(
                row[0] instanceof LocalDate day ? day : ((java.sql.Date) row[0]).toLocalDate(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
