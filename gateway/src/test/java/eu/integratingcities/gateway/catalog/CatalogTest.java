package eu.integratingcities.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.CityServices;
import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.gateway.Upstream;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.exchange.Resources;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data portals and programs are told of the data and of the interface. */
@QuarkusTest
@WithTestResource(CityServices.class)
class CatalogTest {
    private static final String API_CATALOG = "/.well-known/api-catalog";

    @Inject
    GatewayServer server;

    @Inject
    CatalogConfig config;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    private Model catalog(String path, Lang language) {
        var text = gateway().get(path).then().statusCode(200).extract().asString();
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, language);
        return model;
    }

    private Model catalog() {
        return catalog("/catalog.ttl", Lang.TURTLE);
    }

    private static List<String> objections(Model catalog) {
        var shapes = Shapes.parse(RDFDataMgr.loadGraph("catalog/obligations.ttl"));
        return ShaclValidator.get().validate(shapes, catalog.getGraph()).getEntries().stream()
                .map(CatalogTest::told)
                .toList();
    }

    private static String told(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath() + ": " + entry.message();
    }

    @Test
    void tellsWhatDcatApAsksFor() {
        assertThat(objections(catalog())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Catalog, http://purl.org/dc/terms/title",
        "Catalog, http://purl.org/dc/terms/description",
        "Catalog, http://purl.org/dc/terms/publisher",
        "Dataset, http://purl.org/dc/terms/title",
        "Dataset, http://purl.org/dc/terms/description",
        "Dataset, http://www.w3.org/ns/dcat#distribution",
        "Distribution, http://www.w3.org/ns/dcat#accessURL",
        "Distribution, http://purl.org/dc/terms/license",
        "DataService, http://purl.org/dc/terms/title",
        "DataService, http://www.w3.org/ns/dcat#endpointURL",
    })
    void whatIsMissingIsNoticed(String type, String property) {
        var catalog = catalog();
        var things = catalog.listSubjectsWithProperty(RDF.type, catalog.createResource(DCAT.NS + type))
                .toList();
        assertThat(things).isNotEmpty();

        things.forEach(thing -> thing.removeAll(catalog.createProperty(property)));

        assertThat(objections(catalog)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"license", "language", "publisher", "spatial"})
    void whatIsOfAnotherKindIsNoticed(String property) {
        var catalog = catalog();
        var address = catalog.createProperty(DCTerms.NS + property);

        catalog.listSubjectsWithProperty(address).toList().forEach(thing -> thing.removeAll(address)
                .addProperty(address, catalog.createResource("https://example.org/unknown")));

        assertThat(objections(catalog)).isNotEmpty();
    }

    @Test
    void tellsTheSameInBothSyntaxes() {
        assertThat(catalog().isIsomorphicWith(catalog("/catalog.jsonld", Lang.JSONLD11)))
                .isTrue();
        gateway().accept("text/turtle").get("/catalog").then().contentType("text/turtle");
        gateway().accept("application/ld+json").get("/catalog").then().contentType("application/ld+json");
        gateway().get("/catalog.json").then().statusCode(406).body("formats[0].mediaType", is("text/turtle"));
    }

    @Test
    void tellsOfEveryListThatAnybodyMayReadAndOfNoOther() throws IOException {
        var published = new ObjectMapper()
                .readTree(Resources.bytes("openapi/openapi.json"))
                .path("paths");
        var open = published.properties().stream()
                .filter(path -> !path.getKey().contains("{"))
                .filter(path -> path.getValue().at("/get/responses/200/content").has("text/csv"))
                .filter(path -> path.getValue().at("/get/security/0").isEmpty())
                .map(path -> Upstream.PUBLIC_URL + path.getKey())
                .collect(Collectors.toCollection(ArrayList::new));
        open.add(Upstream.PUBLIC_URL + "/v1/snapshots");

        var told = catalog().listObjectsOfProperty(DCTerms.identifier).toList().stream()
                .map(identifier -> identifier.asLiteral().getLexicalForm())
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(open).contains(Upstream.PUBLIC_URL + "/v1/signatories");
    }

    @Test
    void tellsOfSignatoriesInEachFormatUnderTheLicence() {
        var signatories = dataset(catalog(), "signatories");

        var distributions = signatories.listProperties(DCAT.distribution).toList().stream()
                .map(statement -> statement.getResource())
                .toList();
        assertThat(distributions)
                .extracting(distribution ->
                        distribution.getPropertyResourceValue(DCAT.accessURL).getURI())
                .containsExactlyInAnyOrder(
                        Upstream.PUBLIC_URL + "/v1/signatories",
                        Upstream.PUBLIC_URL + "/v1/signatories.csv",
                        Upstream.PUBLIC_URL + "/v1/signatories.ndjson",
                        Upstream.PUBLIC_URL + "/v1/signatories.geojson",
                        Upstream.PUBLIC_URL + "/v1/signatories.jsonld",
                        Upstream.PUBLIC_URL + "/v1/signatories.zip");
        assertThat(distributions)
                .filteredOn(distribution -> distribution.hasProperty(DCAT.downloadURL))
                .extracting(distribution ->
                        distribution.getPropertyResourceValue(DCAT.downloadURL).getURI())
                .hasSize(5)
                .contains(Upstream.PUBLIC_URL + "/v1/signatories.csv")
                .doesNotContain(Upstream.PUBLIC_URL + "/v1/signatories");
        assertThat(distributions)
                .extracting(distribution -> distribution.getPropertyResourceValue(DCTerms.license))
                .extracting(Resource::getURI)
                .containsOnly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(signatories.getProperty(DCTerms.modified).getString()).isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void tellsWhereAllOfItIsAtOnce() {
        var all = dataset(catalog(), "snapshots").getProperty(DCAT.distribution).getResource();

        assertThat(all.getPropertyResourceValue(DCAT.downloadURL).getURI())
                .isEqualTo(Upstream.PUBLIC_URL + "/v1/snapshots/latest");
    }

    @Test
    void doesNotLicenseTheWordingOfTheCharter() {
        var editions = dataset(catalog(), "charter-editions");

        assertThat(editions.listProperties(DCAT.distribution).toList())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.getResource().hasProperty(DCTerms.license))
                        .isFalse());
    }

    @Test
    void tellsOfAListWhoseServiceIsAwayWithoutItsLastChange() {
        var lists = DataList.readAll();
        var known = Map.of("/v1/signatories", "2026-01-02T03:04:05Z");
        var text = new Catalogue(config, Upstream.PUBLIC_URL, "https://example.org/licence", List.of())
                .of(lists, known)
                .turtle();

        var catalog = ModelFactory.createDefaultModel();
        RDFDataMgr.read(catalog, new StringReader(text), null, Lang.TURTLE);

        assertThat(dataset(catalog, "signatories").hasProperty(DCTerms.modified))
                .isTrue();
        assertThat(dataset(catalog, "monitoring-cycles").hasProperty(DCTerms.modified))
                .isFalse();
        assertThat(objections(catalog)).isEmpty();
    }

    @Test
    void programsFindTheInterfaceWhereTheyLook() throws IOException {
        var links = gateway()
                .get(API_CATALOG)
                .then()
                .statusCode(200)
                .contentType(containsString("application/linkset+json"))
                .header("Link", is("<" + API_CATALOG + ">; rel=\"api-catalog\""))
                .extract();

        gateway()
                .head(API_CATALOG)
                .then()
                .statusCode(200)
                .header("Link", is("<" + API_CATALOG + ">; rel=\"api-catalog\""));
        var targets = new ObjectMapper()
                .readTree(links.asString()).findValuesAsText("href").stream()
                        .filter(target -> !target.endsWith("/v1"))
                        .toList();
        assertThat(targets)
                .hasSizeGreaterThan(5)
                .allSatisfy(target ->
                        gateway().get(URI.create(target).getPath()).then().statusCode(200));
        gateway().get("/").then().header("Link", containsString("rel=\"api-catalog\""));
    }

    private static Resource dataset(Model catalog, String id) {
        var dataset = catalog.getResource(Upstream.PUBLIC_URL + "/catalog#" + id);
        assertThat((RDFNode) dataset).matches(one -> catalog.contains(one.asResource(), RDF.type, DCAT.Dataset));
        return dataset;
    }
}
