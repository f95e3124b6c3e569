package eu.integratingcities.signatory.city;

import eu.integratingcities.events.CityState;
import eu.integratingcities.events.MembershipState;
import eu.integratingcities.events.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the view {@code public_city} makes of a city, made without it of one that has just been copied. */
public final class PublicCity {

    private static final String SIGNATORY = "signatory";

    private PublicCity() {}

    /** A new city with its membership; nothing else refers to it yet. */
    public static CityState of(City city, MembershipState membership) {
        var said = city.said();
        return new CityState(
                city.id(),
                said.slug(),
                said.name(),
                said.names().stream().map(PublicCity::name).toList(),
                said.country(),
                place(said.place()),
                identifiers(said.identifiers()),
                SIGNATORY,
                membership,
                List.of());
    }

    private static eu.integratingcities.events.CityName name(CityName name) {
        return new eu.integratingcities.events.CityName(name.value(), name.lang(), name.type());
    }

    /** The numbers of JSON know no negative zero. */
    private static @Nullable Place place(@Nullable CityPlace place) {
        return place == null ? null : new Place(place.latitude() + 0.0, place.longitude() + 0.0);
    }

    private static eu.integratingcities.events.CityIdentifiers identifiers(CityIdentifiers said) {
        return new eu.integratingcities.events.CityIdentifiers(
                said.wikidata(), said.lau(), said.nuts3(), said.geonames(), said.iso3166Part2());
    }
}
