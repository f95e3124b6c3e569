package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.problem.GatewayProblem;

/** A request cannot be answered, and the problem says why. */
public final class RefusedException extends RuntimeException {
    private final transient GatewayProblem problem;

    /** A refusal is no fault: it has no stack trace. */
    public RefusedException(GatewayProblem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** What the caller is told. */
    public GatewayProblem problem() {
        return problem;
    }
}
