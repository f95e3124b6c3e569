package eu.integratingcities.gateway.operation;

/** What an operation does. It runs off the event loops and may block; a change opens its own transaction, or joins one. */
@FunctionalInterface
public interface Work {

    /**
     * Does it.
     *
     * @throws eu.integratingcities.http.problem.ProblemException for a refusal
     */
    Outcome of(Call call);
}
