package eu.integratingcities.http.caller;

/** The roles of tokens, as {@code groups} claim and for {@code @RolesAllowed}. What each may do: docs/architecture.md. */
public final class Roles {
    public static final String SECRETARIAT = "secretariat";
    public static final String CITY_EDITOR = "city-editor";
    public static final String REVIEWER = "reviewer";
    public static final String ORGANISER = "organiser";
    public static final String PARTNER = "partner";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
