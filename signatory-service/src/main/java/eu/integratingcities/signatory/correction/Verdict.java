package eu.integratingcities.signatory.correction;

/** What a decision says. */
public enum Verdict {
    ACCEPTED,
    DECLINED
}
