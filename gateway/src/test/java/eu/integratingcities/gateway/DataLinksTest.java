package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data says under which licence it is and what describes it, also when it comes from memory. */
@QuarkusTest
@WithTestResource(CityServices.class)
class DataLinksTest {
    private static final String LICENSED =
            "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\", </catalog>; rel=\"describedby\"";

    @Inject
    GatewayServer server;

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    private List<String> links(String path) {
        return links(GatewayClient.to(server.port()).get(path));
    }

    private static List<String> links(Response answer) {
        return answer.headers().getValues("Link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/signatories", "/v1/cities/linked-city", "/v1/cities/linked-city/profile", "/v1/search?q=a"})
    void dataNamesItsLicenceOnceAndItsCatalogue(String path) {
        assertThat(links(path)).containsExactly(LICENSED);
        assertThat(links(path)).as("again").containsExactly(LICENSED);
        assertThat(links(GatewayClient.to(server.port()).head(path))).containsExactly(LICENSED);
    }

    @Test
    void soDoesAnAnswerThatSaysThatNothingChanged() {
        var etag = GatewayClient.to(server.port())
                .get("/v1/cities/unchanged-city/profile")
                .header("ETag");

        var unchanged =
                GatewayClient.to(server.port()).header("If-None-Match", etag).get("/v1/cities/unchanged-city/profile");

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(links(unchanged)).containsExactly(LICENSED);
    }

    @Test
    void theWordingOfTheCharterIsNotUnderTheLicence() {
        assertThat(links("/v1/charter/editions")).containsExactly("</catalog>; rel=\"describedby\"");
    }

    @Test
    void linksThatLeadOnStandBesideThem() {
        assertThat(links("/v1/changes")).hasSize(2).contains(LICENSED).anyMatch(link -> link.endsWith("rel=\"next\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/openapi.json", "/v1/candidates", "/v1/account"})
    void whatIsNoPublishedDataNamesNone(String path) {
        assertThat(links(path)).isEmpty();
    }

    @Test
    void whatIsReadWithATokenNamesNone() {
        assertThat(links(GatewayClient.to(server.port())
                        .header("Authorization", "Bearer any")
                        .get("/v1/signatories")))
                .isEmpty();
    }
}
