package eu.integratingcities.gateway.catalog;

import eu.integratingcities.gateway.catalog.Term.Description;
import eu.integratingcities.gateway.catalog.Term.Iri;
import eu.integratingcities.gateway.catalog.Term.Nameless;
import eu.integratingcities.gateway.catalog.Term.Text;
import eu.integratingcities.gateway.catalog.Term.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The catalogue by DCAT-AP 3: a dataset for each list, with a distribution for each format, all served by one data service,
 * and one for the snapshots.
 *
 * @param config what no document knows
 * @param publicUrl with which addresses begin
 * @param licence the address of the licence
 * @param unlicensed paths that the licence does not cover, each with all that is below it
 */
record Catalogue(CatalogConfig config, String publicUrl, String licence, List<String> unlicensed) {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String ENGLISH = AUTHORITY + "language/ENG";
    private static final String IRREGULAR = AUTHORITY + "frequency/IRREG";
    private static final String PUBLIC = AUTHORITY + "access-right/PUBLIC";
    private static final String POPULATION_AND_SOCIETY = AUTHORITY + "data-theme/SOCI";
    private static final String EXCLUDED =
            "The wording of the charter belongs to Eurocities and is excluded from the licence.";

    /** All of it; {@code changed} tells by path when a list changed last, RFC 3339, for those of which it is known. */
    Graph of(List<DataList> lists, Map<String, String> changed) {
        var graph = new Graph();
        var datasets = lists.stream()
                .map(list -> graph.add(at(list.id()), dataset(list, Optional.ofNullable(changed.get(list.path())))))
                .collect(Collectors.toCollection(ArrayList::new));
        datasets.add(
                graph.add(at("snapshots"), snapshots(changed.values().stream().max(Comparator.naturalOrder()))));
        graph.add(at("catalog"), catalog(datasets, changed.values().stream().max(Comparator.naturalOrder())));
        graph.add(at("api"), service(datasets));
        graph.add(at("publisher"), Description.of("foaf:Agent").with("foaf:name", new Text(config.publisher())));
        known(graph);
        return graph;
    }

    private String at(String name) {
        return publicUrl + "/catalog#" + name;
    }

    private Description catalog(List<Iri> datasets, Optional<String> changed) {
        return about(Description.of("dcat:Catalog"), changed)
                .with("dct:title", new Text("Integrating Cities"))
                .with(
                        "dct:description",
                        new Text("The Integrating Cities Charter as open data: which cities signed it, what they"
                                + " report about it, and the conferences at which they meet."))
                .with("dct:license", new Iri(licence))
                .with("dct:rights", rights(EXCLUDED))
                .with("foaf:homepage", new Iri(publicUrl + "/"))
                .with("dcat:dataset", datasets)
                .with("dcat:service", new Iri(at("api")));
    }

    /** All lists at once, as they were at the end of a night. */
    private Description snapshots(Optional<String> changed) {
        var path = publicUrl + "/v1/snapshots";
        var file = Description.of("dcat:Distribution")
                .with("dct:title", new Text("The latest snapshot"))
                .with("dcat:accessURL", new Iri(path))
                .with("dcat:downloadURL", new Iri(path + "/latest"))
                .with("dcat:mediaType", iris(DataFormat.ZIP.registered()))
                .with("dct:format", iris(DataFormat.ZIP.fileType()))
                .with("dct:license", new Iri(licence))
                .with("dct:rights", rights(EXCLUDED));
        return dataset(path, "Snapshots", "All lists in one file, as CSV and NDJSON with their codebook.", changed)
                .with("dcat:distribution", new Nameless(file));
    }

    private Description dataset(DataList list, Optional<String> changed) {
        return dataset(publicUrl + list.path(), list.title(), list.description(), changed)
                .with(
                        "dcat:distribution",
                        list.formats().stream()
                                .map(format -> new Nameless(distribution(list, format)))
                                .toList());
    }

    private Description dataset(String address, String title, String description, Optional<String> changed) {
        return about(Description.of("dcat:Dataset"), changed)
                .with("dct:identifier", new Typed(address, "xsd:anyURI"))
                .with("dct:title", new Text(title))
                .with("dct:description", new Text(description))
                .with("dcat:contactPoint", contact())
                .with("dct:accrualPeriodicity", new Iri(IRREGULAR))
                .with("dct:accessRights", new Iri(PUBLIC))
                .with("dcat:theme", new Iri(POPULATION_AND_SOCIETY))
                .with("dcat:landingPage", new Iri(publicUrl + "/docs"));
    }

    /** What holds of the catalogue and of all in it. */
    private Description about(Description described, Optional<String> changed) {
        return described
                .with("dct:publisher", new Iri(at("publisher")))
                .with("dct:language", new Iri(ENGLISH))
                .with("dct:spatial", new Iri(config.area().toString()))
                .with(
                        "dct:temporal",
                        new Nameless(Description.of("dct:PeriodOfTime")
                                .with(
                                        "dcat:startDate",
                                        new Typed(config.begins().toString(), "xsd:gYearMonth"))))
                .with(
                        "dct:issued",
                        config.issued().stream()
                                .map(day -> new Typed(day.toString(), "xsd:date"))
                                .toList())
                .with(
                        "dct:modified",
                        changed.stream()
                                .map(time -> new Typed(time, "xsd:dateTime"))
                                .toList());
    }

    /** JSON is an address to read at, for it comes in pages; in the other formats it is a file that holds the list. */
    private Description distribution(DataList list, DataFormat format) {
        var address = new Iri(publicUrl + list.path() + format.suffix());
        var distribution = Description.of("dcat:Distribution")
                .with("dct:title", new Text(list.title() + " as " + format.title()))
                .with("dcat:accessURL", address)
                .with("dcat:accessService", new Iri(at("api")))
                .with("dcat:mediaType", iris(format.registered()))
                .with("dct:format", iris(format.fileType()));
        if (format != DataFormat.JSON) {
            distribution.with("dcat:downloadURL", address);
        } else if (list.paged()) {
            distribution.with(
                    "dct:description",
                    new Text(
                            "In pages: the header Link with rel=\"next\" leads to the next one; limit takes up to 500."));
        }
        return isLicensed(list)
                ? distribution.with("dct:license", new Iri(licence))
                : distribution.with("dct:rights", rights(EXCLUDED));
    }

    private boolean isLicensed(DataList list) {
        return unlicensed.stream()
                .noneMatch(path -> list.path().equals(path) || list.path().startsWith(path + "/"));
    }

    private Description service(List<Iri> datasets) {
        return Description.of("dcat:DataService")
                .with("dct:title", new Text("The interface of Integrating Cities"))
                .with("dct:description", new Text("Reading needs no key. Lists can be filtered, paged and followed."))
                .with("dcat:endpointURL", new Iri(publicUrl + "/v1"))
                .with("dcat:endpointDescription", new Iri(publicUrl + "/openapi.json"))
                .with("foaf:page", new Iri(publicUrl + "/docs"))
                .with("dcat:contactPoint", contact())
                .with("dct:publisher", new Iri(at("publisher")))
                .with("dct:accessRights", new Iri(PUBLIC))
                .with("dct:license", new Iri(licence))
                .with("dcat:servesDataset", datasets);
    }

    private Nameless contact() {
        var kind = Description.of("vcard:Kind").with("vcard:fn", new Text(config.publisher()));
        var address = config.contact().map(Object::toString).orElse(publicUrl + "/");
        return new Nameless(
                address.startsWith("mailto:")
                        ? kind.with("vcard:hasEmail", new Iri(address))
                        : kind.with("vcard:hasURL", new Iri(address)));
    }

    private static Nameless rights(String words) {
        return new Nameless(Description.of("dct:RightsStatement").with("rdfs:label", new Text(words)));
    }

    private static List<Iri> iris(Optional<String> iri) {
        return iri.stream().map(Iri::new).toList();
    }

    /** What the addresses of others are, for readers who do not know their lists. */
    private void known(Graph graph) {
        graph.add(licence, Description.of("dct:LicenseDocument"));
        graph.add(ENGLISH, Description.of("dct:LinguisticSystem"));
        graph.add(IRREGULAR, Description.of("dct:Frequency"));
        graph.add(PUBLIC, Description.of("dct:RightsStatement"));
        graph.add(config.area().toString(), Description.of("dct:Location"));
        graph.add(
                POPULATION_AND_SOCIETY,
                Description.of("skos:Concept").with("skos:prefLabel", new Text("Population and society")));
        for (var page : List.of("/", "/docs")) {
            graph.add(publicUrl + page, Description.of("foaf:Document"));
        }
        for (var format : DataFormat.values()) {
            format.registered().ifPresent(iri -> graph.add(iri, Description.of("dct:MediaType")));
            format.fileType().ifPresent(iri -> graph.add(iri, Description.of("dct:MediaTypeOrExtent")));
        }
    }
}
