package eu.integratingcities.conference.running;

import static eu.integratingcities.conference.running.Callers.organiser;
import static io.restassured.RestAssured.given;

import java.util.concurrent.atomic.AtomicInteger;

/** An edition that one test has for itself; the numbers below a hundred are left to history. */
public record OwnEdition(int number) {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    /** A number that no other test uses, with nothing on record yet. */
    public static OwnEdition unheardOf() {
        return new OwnEdition(LAST.incrementAndGet());
    }

    /** An edition of two days in Utrecht. */
    public static OwnEdition inUtrecht() {
        var edition = unheardOf();
        edition.record("""
                "zone": "Europe/Amsterdam", "startsOn": {"value": "2022-11-16", "precision": "day"},
                "endsOn": {"value": "2022-11-17", "precision": "day"}""");
        return edition;
    }

    /** Puts it on record with these members beside its number and title. */
    public void record(String members) {
        organiser()
                .body("{\"number\": %d, \"title\": \"An edition\", %s}".formatted(number, members))
                .post("/v1/conferences")
                .then()
                .statusCode(201);
    }

    public String path() {
        return "/v1/conferences/" + number;
    }

    public String path(String rest) {
        return path() + rest;
    }

    /** Posts below the edition, as an organiser, and gives the id of what came of it. */
    public String add(String rest, String body) {
        return organiser()
                .body(body)
                .post(path(rest))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The entity tag of what is below the edition. */
    public String tagOf(String rest) {
        return given().get(path(rest)).then().statusCode(200).extract().header("ETag");
    }
}
