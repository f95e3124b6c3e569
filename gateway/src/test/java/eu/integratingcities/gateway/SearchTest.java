package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One search over all services; they answer with the examples of their own documents. */
@QuarkusTest
@WithTestResource(CityServices.class)
class SearchTest {
    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    @Test
    void findsWhatFitsInAllServices() {
        gateway()
                .get("/v1/search?q=integrat&type=conference&type=cycle&type=session")
                .then()
                .statusCode(200)
                .body("q", is("integrat"))
                .body("items.type", hasItems("conference", "session", "cycle"))
                .body("items.href", hasItem("/v1/conferences/1"))
                .body("items[0].matched", equalTo("Integrating Cities"))
                .body("parts.cycle.state", is("current"))
                .body("parts.keySet()", not(hasItem("city")));
    }

    @Test
    void looksThroughTheCommitmentsWhateverTheCaseAndAccents() {
        gateway()
                .get("/v1/search?q=DIV%C3%89RSE&type=commitment")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", is("commitment"))
                .body("items[0].href", is("/v1/charter/commitments/BU-3"))
                .body("items[0].matched", containsString("diverse supplier-base"));
    }

    @Test
    void saysWhatCouldNotBeLookedThrough() {
        gateway()
                .header("X-Away", "signatory")
                .get("/v1/search?q=integrating+cities+report&type=city&type=cycle")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("parts.city.state", is("unavailable"))
                .body("parts.cycle.state", is("current"))
                .body("items.type", hasItem("cycle"))
                .body("items.type", everyItem(not("city")));
    }

    @Test
    void keepsWhatItFound() {
        gateway().get("/v1/search?q=kept&limit=3").then().header("Cache-Status", containsString("stored"));

        gateway().get("/v1/search?limit=3&q=kept").then().header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        gateway()
                .get("/v1/search?limit=1000&type=person&qq=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("q", "limit", "type", "qq"));
    }
}
