package eu.integratingcities.gateway.problem;

import eu.integratingcities.http.problem.ProblemType;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Mistakes of ours: the log has the trace under an id, and that id is all that the answer gives away. */
public final class Incidents {
    private static final Logger LOG = Logger.getLogger(Incidents.class);

    private Incidents() {}

    /** Logs the failure and makes its problem; {@code where} says for the log what was being done. */
    public static GatewayProblem of(Throwable failure, String where) {
        return of(failure, UUID.randomUUID().toString(), where);
    }

    /** As {@link #of(Throwable, String)}, under the id by which the caller knows the request. */
    public static GatewayProblem of(Throwable failure, String incident, String where) {
        LOG.errorf(failure, "Incident %s in %s", incident, where);
        return GatewayProblem.of(ProblemType.INTERNAL_ERROR, "The gateway failed. Please report the incident.")
                .with("incident", incident);
    }
}
