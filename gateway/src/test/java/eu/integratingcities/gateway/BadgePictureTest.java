package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.ContractFilter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A badge as PNG says what the SVG says, on any machine. */
@QuarkusTest
@WithTestResource(CityServices.class)
class BadgePictureTest {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 128;
    /** The bands of the three lines. */
    private static final int CHARTER = 14;

    private static final int NAME = 44;
    private static final int WORDS = 84;
    private static final int BOTTOM = 120;
    /** What is left free on either side. */
    private static final int MARGIN = 24;

    @Inject
    GatewayServer server;

    private final String city = UUID.randomUUID().toString();

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    private String badge(String kind) {
        return "/badges/" + kind + "-" + city + ".png";
    }

    private Response get(String path) {
        var answer = gateway().get(path);
        answer.then().statusCode(200).contentType("image/png");
        return answer;
    }

    private DecodedPicture picture(String path) throws IOException {
        return DecodedPicture.of(get(path).asByteArray());
    }

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    @ParameterizedTest
    @CsvSource({
        "listed, en, #0b3d6e, Signatory since 2014",
        "held, de, #5c4400, 'Unterzeichnerin, ruhend'",
        "left, fr, #5f2120, Retirée",
        "hinted, it, #4a4a4a, Firma non confermata",
        "plain, es, #4a4a4a, No consta",
        "unknown, nl, #4a4a4a, Niet geregistreerd"
    })
    void saysWhatTheSvgSays(String kind, String lang, String colour, String words) throws IOException {
        var svg = XmlPath.from(gateway()
                .get("/badges/" + kind + "-" + city + ".svg?lang=" + lang)
                .asString());

        var picture = picture(badge(kind) + "?lang=" + lang);

        assertThat(picture.texts())
                .containsEntry("Title", svg.getString("svg.title"))
                .containsEntry("Description", svg.getString("svg.desc"));
        assertThat(picture.texts().get("Title")).endsWith(": " + words);
        assertThat(picture.image().getWidth()).isEqualTo(WIDTH);
        assertThat(picture.image().getHeight()).isEqualTo(HEIGHT);
        assertThat(picture.colour(WIDTH / 2, 4)).isEqualTo(colour);
        assertThat(picture.isTransparent(0, 0)).isTrue();
        assertThat(picture.letters(MARGIN, CHARTER, WIDTH, NAME)).isGreaterThan(500);
        assertThat(picture.letters(MARGIN, WORDS, WIDTH, BOTTOM)).isGreaterThan(200);
    }

    @Test
    void namesTheCityWithinItsRoom() throws IOException {
        var listed = picture(badge("listed"));

        assertThat(listed.letters(MARGIN, NAME, WIDTH - MARGIN, WORDS)).isGreaterThan(500);
        assertThat(listed.letters(WIDTH - 2 * MARGIN, NAME, WIDTH - MARGIN, WORDS))
                .isPositive();
        assertThat(listed.letters(WIDTH - MARGIN, 0, WIDTH, HEIGHT)).isZero();
        assertThat(listed.letters(0, 0, MARGIN, HEIGHT)).isZero();
        assertThat(picture(badge("unknown")).letters(0, NAME, WIDTH, WORDS)).isZero();
    }

    @Test
    void looksTheSameForAllThatIsNotOnRecord() {
        var unknown = get(badge("unknown")).asByteArray();

        assertThat(get("/badges/unknown-" + UUID.randomUUID() + ".png").asByteArray())
                .isEqualTo(unknown);
        assertThat(get(badge("unknown") + "?lang=de").asByteArray()).isNotEqualTo(unknown);
        assertThat(get(badge("listed")).asByteArray()).isNotEqualTo(unknown);
    }

    @Test
    void isKeptAndValidatedLikeTheSvg() {
        var first = get(badge("listed"));
        first.then()
                .header("Cache-Control", "no-cache")
                .header("Content-Language", "en")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Surrogate-Key", nullValue())
                .header("Cache-Status", containsString("stored"));

        gateway()
                .noFiltersOfType(ContractFilter.class)
                .header("If-None-Match", first.header("ETag"))
                .get(badge("listed") + "?utm_source=letter&lang=fi")
                .then()
                .statusCode(304)
                .header("Cache-Status", startsWith("gateway; hit"));
        var svg = gateway().get(badge("listed").replace(".png", ".svg"));
        svg.then().contentType("image/svg+xml").header("Cache-Control", "no-cache");
        assertThat(svg.header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void isEvictedByAnEventOfTheSignatory() {
        get(badge("listed")).then().header("Cache-Status", containsString("stored"));
        get(badge("listed")).then().header("Cache-Status", startsWith("gateway; hit"));

        try (var log = new ChangeLog()) {
            var touches = "{\"touches\":[\"signatory:listed-" + city + "\"]}";
            log.send(new ProducerRecord<>(Topic.SIGNATORIES.address(), touches.getBytes(StandardCharsets.UTF_8)));
        }

        Awaitility.await()
                .untilAsserted(
                        () -> get(badge("listed")).then().header("Cache-Status", containsString("fwd=uri-miss")));
    }

    @Test
    void saysThatItCannotKnowWhileTheRegisterIsAway() throws IOException {
        var answer = gateway().header("X-Away", "signatory").get(badge("listed"));

        answer.then().statusCode(200).contentType("image/png").header("Cache-Control", "no-store");
        assertThat(DecodedPicture.of(answer.asByteArray()).texts().get("Title")).endsWith(": Status not available now");
    }

    @Test
    void leadsFromARetiredSlugToTheOneOfNow() {
        gateway()
                .redirects()
                .follow(false)
                .get(badge("retired") + "?lang=nl")
                .then()
                .statusCode(308)
                .header("Location", "/badges/current-" + city + ".png?lang=nl");
    }

    /** The JDK's font classes would take whatever fonts there are, or fail where there are none. */
    @Test
    void needsNoFontsOfTheMachine() throws IOException {
        get(badge("listed"));

        assertThat(Files.readString(Path.of("/proc/self/maps")))
                .contains("libawt.so")
                .doesNotContain("libfontmanager", "libfreetype");
    }
}
