package eu.integratingcities.signatory.correction;

/** Whether everybody may read what the sender wrote. */
public enum Moderation {
    PUBLISHED,
    /** Only the secretariat reads it. */
    WITHHELD
}
