package eu.integratingcities.signatory.city;

import eu.integratingcities.http.place.Placed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view that describes a city, whatever else it tells of it. */
public interface DescribedCity extends Placed {

    String slug();

    /** The English name. */
    String name();

    List<CityName> names();

    /** ISO 3166-1 alpha-2; null when no source says it. */
    @Nullable
    String country();

    CityIdentifiers identifiers();

    List<String> sourceIds();

    Map<String, List<String>> fieldSourceIds();

    Instant changedAt();
}
