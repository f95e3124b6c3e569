package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.secretariat;

import java.util.UUID;

/** A city of a test's own, brought as far as the test needs it through the API. */
public record GivenCity(String slug, UUID id) {

    /** A city that is on file and no more. */
    public static GivenCity named(String slug) {
        String id = secretariat()
                .body("{\"slug\": \"%s\", \"name\": \"%s\", \"country\": \"NL\"}".formatted(slug, slug))
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new GivenCity(slug, UUID.fromString(id));
    }

    /** A city that has said that it means to join. */
    public static GivenCity declared(String slug) {
        var city = named(slug);
        secretariat().body("""
                        {"city": "%s", "declaredOn": {"value": "2025-01", "precision": "month"}}""".formatted(slug)).post("/v1/candidates").then().statusCode(201);
        return city;
    }

    /** A candidate whose council has adopted the charter. */
    public static GivenCity adopted(String slug) {
        var city = declared(slug);
        city.takes("council-adopted", "2025-02-03", "\"body\": \"City council\"");
        return city;
    }

    /** A signatory that came on the list by all steps and signed at home. */
    public static GivenCity listed(String slug) {
        var city = adopted(slug);
        city.takes("signed", "2025-03-04", """
                "signing": {"signedOn": {"value": "2025-03-04", "precision": "day"},
                            "occasion": {"kind": "local"}, "signerName": "Ada Example", "signerOffice": "Mayor"}""");
        city.takes("document-received", "2025-03-10", "\"document\": {\"url\": \"https://example.org/signed.pdf\"}");
        city.takes("listed", "2025-03-12", "\"note\": null");
        return city;
    }

    /** Takes the next step on a day; {@code more} are further members of the body. */
    public void takes(String step, String day, String more) {
        secretariat()
                .body("""
                        {"step": "%s", "happenedOn": {"value": "%s", "precision": "day"}, %s}""".formatted(step, day, more))
                .post("/v1/signatories/" + slug + "/joining-steps")
                .then()
                .statusCode(201);
    }
}
