package eu.integratingcities.gateway.badge;

import com.fasterxml.jackson.databind.JsonNode;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Part.State;
import eu.integratingcities.gateway.composition.Parts;
import io.vertx.core.Future;
import java.util.Locale;

/**
 * What the register says of a city and its membership.
 *
 * @param city the city
 * @param signatory its membership; unavailable where there is none to be read
 */
record CityRecord(Part city, Part signatory) {
    private static final int YEAR = 4;

    /**
     * Asks for the city, and for its membership if it has one.
     *
     * @param asked slug or id in any case: pages of others are not to say "not on record" for capitals
     */
    static Future<CityRecord> read(String asked, Parts parts) {
        return parts.get("/v1/cities/" + asked.toLowerCase(Locale.ROOT)).compose(city -> {
            if (!city.isThere() || !city.body().path("standing").asText().equals("signatory")) {
                return Future.succeededFuture(new CityRecord(city, Part.unavailable("")));
            }
            return parts.content("/v1/signatories/" + city.body().path("slug").asText())
                    .map(signatory -> new CityRecord(city, signatory));
        });
    }

    Claim claim() {
        return Claim.of(city, signatory);
    }

    /** The slug under which the city is on record; empty if it is not. */
    String slug() {
        return city.isThere() ? city.body().path("slug").asText() : "";
    }

    /** The English name; empty if no such city is on record. */
    String name() {
        return city.isThere() ? city.body().path("name").asText() : "";
    }

    /** Whether this was kept from before, because the register does not answer. */
    boolean isStale() {
        return city.state() == State.STALE || signatory.state() == State.STALE;
    }

    /** When the city first signed, a partial date; missing if it did not. */
    JsonNode signedOn() {
        return signatory.body().path("signedOn");
    }

    /** The year of the first signing; empty if no source says that much. */
    String signedIn() {
        var value = signedOn().path("value").asText("");
        return signedOn().path("value").isTextual() ? value.substring(0, YEAR) : "";
    }

    /** The slug in a redirect's {@code Location}. */
    String movedTo() {
        var path = city.location().replaceFirst("\\?.*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
