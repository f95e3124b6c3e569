package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.composition.Part;
import java.util.Locale;

/** What may be said in public of a city and the charter, with the colour under white words (contrast 7:1 or more). */
enum Claim {
    SIGNATORY("#0b3d6e"),
    UNDER_REVIEW("#5c4400"),
    ON_HOLD("#5c4400"),
    WITHDRAWN("#5f2120"),
    ENDED("#5f2120"),
    UNCONFIRMED("#4a4a4a"),
    /** Of candidates, too: who is on the way to the list is not public. */
    NOT_ON_RECORD("#4a4a4a"),
    /** The register cannot be read, and nothing is kept. */
    NOT_AVAILABLE("#4a4a4a");

    private final String colour;

    Claim(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    /** The word used in answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What the register's answers allow.
     *
     * @param signatory the membership; unavailable where there is none to be read
     */
    static Claim of(Part city, Part signatory) {
        if (!city.isThere()) {
            return city.isUnknown() ? NOT_ON_RECORD : NOT_AVAILABLE;
        }
        return switch (city.body().path("standing").asText()) {
            case "signatory" ->
                signatory.isThere() ? ofStatus(signatory.body().path("status").asText()) : NOT_AVAILABLE;
            case "unconfirmed" -> UNCONFIRMED;
            default -> NOT_ON_RECORD;
        };
    }

    /** Of a status that is not known here yet nothing is claimed. */
    private static Claim ofStatus(String status) {
        return switch (status) {
            case "listed" -> SIGNATORY;
            case "under-review" -> UNDER_REVIEW;
            case "on-hold" -> ON_HOLD;
            case "withdrawn" -> WITHDRAWN;
            case "ended" -> ENDED;
            default -> NOT_AVAILABLE;
        };
    }
}
