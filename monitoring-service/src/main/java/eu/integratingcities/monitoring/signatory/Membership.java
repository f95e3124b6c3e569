package eu.integratingcities.monitoring.signatory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signatory's standing as this service needs it.
 *
 * @param status the code of signatory-service, {@code listed} among others; new codes may appear
 * @param signedFrom the first day on which the city can have signed first; null when no source bounds it
 */
public record Membership(String status, @Nullable LocalDate signedFrom) {

    /** Whether the city is a signatory now. One on hold or under review still is. */
    public boolean current() {
        return !status.equals("withdrawn") && !status.equals("ended");
    }
}
