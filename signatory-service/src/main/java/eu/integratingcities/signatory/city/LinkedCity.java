package eu.integratingcities.signatory.city;

import eu.integratingcities.http.linked.LinkedNode;
import eu.integratingcities.http.linked.PublicUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A city in the terms of schema.org. The city is a place; what is said of it, with licence and sources, is a work about
 * it, for only works have those.
 */
public final class LinkedCity {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private LinkedCity() {}

    /**
     * The city itself.
     *
     * @param path of this view of the city
     * @param otherPath of another view of it; null where there is none
     */
    public static LinkedNode of(DescribedCity city, PublicUrl url, String path, @Nullable String otherPath) {
        return LinkedNode.at(url.of(path))
                .typed("City")
                .with("name", city.name())
                .with("alternateName", otherNames(city))
                .with("identifier", codes(city.identifiers()))
                .with("sameAs", sameAs(city.identifiers(), otherPath == null ? null : url.of(otherPath)))
                .with("geo", point(city))
                .with("containedInPlace", country(city.country()));
    }

    /** The record of the city, with the sources that it rests on. */
    public static LinkedNode record(DescribedCity city, PublicUrl url, String path, Collection<String> moreSources) {
        var sources = new LinkedHashSet<>(city.sourceIds());
        city.fieldSourceIds().values().forEach(sources::addAll);
        sources.addAll(moreSources);
        return LinkedNode.at(url.of(path + ".jsonld"))
                .typed("CreativeWork")
                .with("license", LICENCE)
                .with("dateModified", city.changedAt().toString())
                .with(
                        "citation",
                        sources.stream()
                                .map(id -> LinkedNode.at(url.of("/v1/sources/" + id)))
                                .toList());
    }

    private static List<Object> otherNames(DescribedCity city) {
        return city.names().stream()
                .filter(name -> !(name.value().equals(city.name()) && isEnglish(name.lang())))
                .map(name -> LinkedNode.text(name.value(), name.lang()))
                .toList();
    }

    private static boolean isEnglish(@Nullable String language) {
        return language == null || language.equals("en");
    }

    private static List<LinkedNode> codes(CityIdentifiers identifiers) {
        var codes = new ArrayList<LinkedNode>();
        addCode(codes, "LAU", identifiers.lau());
        addCode(codes, "NUTS 3", identifiers.nuts3());
        addCode(codes, "ISO 3166-2", identifiers.iso3166Part2());
        return codes;
    }

    private static void addCode(List<LinkedNode> codes, String register, @Nullable String code) {
        if (code != null) {
            codes.add(
                    LinkedNode.of("PropertyValue").with("propertyID", register).with("value", code));
        }
    }

    /** Things as Wikidata and GeoNames name them, not the pages about them. */
    private static List<String> sameAs(CityIdentifiers identifiers, @Nullable String other) {
        var same = new ArrayList<String>();
        if (other != null) {
            same.add(other);
        }
        if (identifiers.wikidata() != null) {
            same.add("http://www.wikidata.org/entity/" + identifiers.wikidata());
        }
        if (identifiers.geonames() != null) {
            same.add("https://sws.geonames.org/" + identifiers.geonames() + "/");
        }
        return same;
    }

    private static @Nullable LinkedNode point(DescribedCity city) {
        var place = city.place();
        return place == null
                ? null
                : LinkedNode.of("GeoCoordinates")
                        .with("latitude", place.latitude())
                        .with("longitude", place.longitude());
    }

    private static @Nullable LinkedNode country(@Nullable String code) {
        return code == null
                ? null
                : LinkedNode.of("Country")
                        .with("name", Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                        .with("identifier", code);
    }
}
