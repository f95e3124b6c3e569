package eu.integratingcities.conference.announcement;

/** Whether a change happens now or is history that is being loaded. */
public enum Origin {
    /** It happens now; others react to it. */
    LIVE,
    /** It happened before; others take it over and react to nothing. */
    IMPORTED
}
