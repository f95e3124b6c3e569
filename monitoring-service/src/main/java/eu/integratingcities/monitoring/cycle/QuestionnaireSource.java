package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Change;

/** What a cycle needs of the questionnaires when it opens. */
public interface QuestionnaireSource {

    /**
     * Freezes what the cycle asks, in the caller's transaction; a template that an earlier cycle froze is used as it is.
     *
     * @return the version of the frozen template
     */
    String freezeFor(Cycle cycle, Change change);
}
