package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.e2e.SystemUnderTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small scripts ask for just what they need. */
class ChosenReadsTest {
    private static final Client CLIENT = new Client(SystemUnderTest.running());

    @Test
    void namesItemsAndMembers() {
        var toronto = get("/v1/signatories/toronto").extract().<String>path("id");

        get("/v1/signatories?ids=" + toronto + ",utrecht&fields=slug,place.latitude")
                .body("items.slug", containsInAnyOrder("toronto", "utrecht"))
                .body("items", everyItem(aMapWithSize(2)));
        get("/v1/cities?ids=utrecht&fields=slug").body("items", equalTo(java.util.List.of(Map.of("slug", "utrecht"))));
        get("/v1/conferences/10?fields=number,title").body("", aMapWithSize(2));
        get("/v1/conferences?fields=number").body("items", hasItem(Map.of("number", 10)));
    }

    @Test
    void hasWithinAnItemWhatHasAnAddressOfItsOwn() {
        var statements = get("/v1/signatories/utrecht/statements").extract().path("items");
        get("/v1/signatories/utrecht?expand=statements,competences,statusHistory&fields=slug")
                .body("", aMapWithSize(4))
                .body("statements", equalTo(statements))
                .body("statusHistory.status", hasItem("listed"));

        var appearances =
                get("/v1/appearances?conference=10&limit=500").extract().path("items");
        get("/v1/conferences/10?expand=appearances").body("appearances", equalTo(appearances));

        var participations = get("/v1/monitoring/cycles/6/participations?limit=500")
                .extract()
                .path("items");
        get("/v1/monitoring/cycles/6?expand=participations").body("participations", equalTo(participations));
    }

    @Test
    void tellsWhatHasChanged() {
        var changed = get("/v1/signatories/toronto").extract().<String>path("changedAt");

        get("/v1/signatories?limit=500&updated-since=" + changed).body("items.slug", hasItem("toronto"));
        for (var list : new String[] {
            "cities", "signatories", "sources", "discrepancies", "monitoring/cycles", "conferences", "appearances"
        }) {
            get("/v1/" + list + "?updated-since=2010-01-01T00:00:00Z").body("items", not(empty()));
            get("/v1/" + list + "?updated-since=2999-01-01T00:00:00Z").body("items", empty());
        }
        get("/v1/monitoring/reports?updated-since=2999-01-01T00:00:00Z").body("items", empty());
    }

    private static ValidatableResponse get(String path) {
        return CLIENT.anybody().get(path).then().statusCode(200);
    }
}
