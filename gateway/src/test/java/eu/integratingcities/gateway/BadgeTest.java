package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.ContractFilter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** A badge says what is on record, in words, and nothing else. */
@QuarkusTest
@WithTestResource(CityServices.class)
class BadgeTest {
    @Inject
    GatewayServer server;

    private final String city = UUID.randomUUID().toString();

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    private String badge(String kind) {
        return "/badges/" + kind + "-" + city + ".svg";
    }

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    @ParameterizedTest
    @CsvSource({
        "listed, en, Signatory since 2014, By the public register",
        "listed, nl-BE, Ondertekenaar sinds 2014, Volgens het openbare register",
        "listed, fi, Signatory since 2014, By the public register",
        "held, de, 'Unterzeichnerin, ruhend', Nach dem öffentlichen Register",
        "left, fr, Retirée, D’après le registre public",
        "hinted, it, Firma non confermata, Secondo il registro pubblico",
        "plain, es, No consta, Según el registro público",
        "unknown, en, Not on record, By the public register"
    })
    void saysWhatIsOnRecord(String kind, String lang, String words, String source) throws Exception {
        var svg = gateway()
                .get(badge(kind) + "?lang=" + lang)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .extract()
                .asString();

        assertThat(svg).contains(words + "</title>").contains(">" + words + "</text>");
        assertThat(svg).doesNotContain("<script", "style=", "<of>", "http-equiv");
        assertThat(svg).contains("<desc id=\"d\">" + source);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo(lang.equals("fi") ? "en" : lang.substring(0, 2));
    }

    @Test
    void knowsACityInCapitals() {
        gateway()
                .get(badge("HELD"))
                .then()
                .statusCode(200)
                .body(containsString("Signatory, on hold"), containsString("/verify/held-" + city));
        gateway().get("/verify/HELD-" + city + ".json").then().statusCode(200).body("claim", is("on-hold"));
    }

    @Test
    void leadsToItsProofIfThereIsSomethingToProve() {
        gateway()
                .get(badge("listed"))
                .then()
                .body(containsString("href=\"" + Upstream.PUBLIC_URL + "/verify/listed-" + city + "\""));
        gateway().get(badge("unknown")).then().body(not(containsString("href")));
    }

    @Test
    void isKeptOnceForAllQuestionsThatMeanTheSame() {
        gateway().get(badge("listed")).then().header("Cache-Status", containsString("stored"));

        gateway()
                .noFiltersOfType(ContractFilter.class)
                .get(badge("listed") + "?utm_source=letter&lang=en")
                .then()
                .header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void saysThatItCannotKnowWhileTheRegisterIsAway() {
        gateway()
                .header("X-Away", "signatory")
                .get(badge("listed"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Status not available now"));
    }

    @Test
    void leadsFromARetiredSlugToTheOneOfNow() {
        gateway()
                .redirects()
                .follow(false)
                .get(badge("retired") + "?lang=nl")
                .then()
                .statusCode(308)
                .header("Location", "/badges/current-" + city + ".svg?lang=nl");
    }

    @Test
    void isThereAsAPictureOnly() {
        gateway()
                .get("/badges/utrecht.gif")
                .then()
                .statusCode(404)
                .body("detail", allOf(containsString(".svg"), containsString(".png")));
        gateway().get("/badges/utrecht").then().statusCode(404);
    }

    @Test
    void canBeVerified() {
        var path = "/verify/held-" + city;
        gateway()
                .accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .body("claim", is("on-hold"))
                .body("words", is("Signatory, on hold"))
                .body("since.value", is("2026-03-01"))
                .body("decisionUrl", is("https://example.org/decisions/12"))
                .body("sources[0].id", is("S36"))
                .body("links.record", is("/v1/signatories/held-" + city))
                .body("parts.history.state", is("current"));
        gateway()
                .noFiltersOfType(ContractFilter.class)
                .accept("text/html")
                .get(path + "?utm_source=badge")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("style-src 'self'"))
                .body(allOf(
                        containsString("<strong>Signatory, on hold</strong>"),
                        containsString("First signed in December 2014; no source tells the day."),
                        containsString("holds since 1 March 2026 by <a href"),
                        containsString("<li>1 March 2026: on-hold"),
                        containsString("City &lt;of&gt; held-"),
                        containsString("href=\"https://example.org/decisions/12\""),
                        not(containsString("<of>"))));
        gateway().get(path + ".html").then().statusCode(200).contentType("text/html");
        gateway().accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void tellsTheDayOfTheSigningAndNothingOfADayThatNobodyKnows() {
        gateway()
                .get("/verify/day-" + city + ".html")
                .then()
                .statusCode(200)
                .body(
                        containsString("<strong>Signatory since 2010</strong>"),
                        containsString("First signed on 22 February 2010."),
                        containsString("<li>listed</li>"),
                        not(containsString("This status")));
    }

    @Test
    void verifiesThatNothingIsOnRecord() {
        gateway()
                .get("/verify/unknown-" + city + ".json")
                .then()
                .statusCode(200)
                .body("claim", is("not-on-record"))
                .body("slug", is((String) null));
        gateway()
                .get("/verify/unknown-" + city + ".html")
                .then()
                .statusCode(200)
                .body(containsString("does not say that the city has not signed"));
    }
}
