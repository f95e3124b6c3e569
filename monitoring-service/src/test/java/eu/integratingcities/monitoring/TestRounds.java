package eu.integratingcities.monitoring;

import static io.restassured.RestAssured.given;

import eu.integratingcities.events.CharterEditionState;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.Commitment;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.monitoring.signatory.CharterCopies;
import eu.integratingcities.monitoring.signatory.CityCopies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Rounds to report in, each with a number of its own; one is open at a time, so opening one closes the one before. */
@ApplicationScoped
public class TestRounds {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    public static final UUID CHARTER = UUID.fromString("0197f5c4-0000-7000-8000-000000000001");

    /** The eleven commitments have their real codes and roles here; their wording is not what is tested. */
    private static final List<Commitment> COMMITMENTS = List.of(
            new Commitment("PM-1", 1, "policy-maker", "Actively communicate our commitment to equal opportunities"),
            new Commitment("PM-2", 2, "policy-maker", "Ensure equal access and non-discrimination"),
            new Commitment("PM-3", 3, "policy-maker", "Facilitate engagement from migrant communities"),
            new Commitment("SP-1", 4, "service-provider", "Support equal access for migrants to services"),
            new Commitment("SP-2", 5, "service-provider", "Ensure that migrants' needs are understood"),
            new Commitment("EM-1", 6, "employer", "Reflect our city's diversity in our workforce"),
            new Commitment("EM-2", 7, "employer", "Ensure that all staff experience fair and equal treatment"),
            new Commitment("EM-3", 8, "employer", "Ensure that staff understand diversity and equality issues"),
            new Commitment("BU-1", 9, "buyer", "Apply principles of equality and diversity in procurement"),
            new Commitment("BU-2", 10, "buyer", "Promote principles of equality amongst our contractors"),
            new Commitment("BU-3", 11, "buyer", "Promote the development of a diverse supplier-base"));

    private final CityCopies cities;
    private final CharterCopies charters;

    TestRounds(CityCopies cities, CharterCopies charters) {
        this.cities = cities;
        this.charters = charters;
    }

    public static String secretariat() {
        return Tokens.of("secretariat");
    }

    /** The service has heard of this city. */
    public void know(CityState city, long sequence) {
        QuarkusTransaction.requiringNew().run(() -> cities.take(city, sequence));
    }

    /** The service has heard of the charter. */
    public void knowCharter() {
        var edition = new CharterEditionState(CHARTER, "2024-10", "Integrating Cities Charter", 2, true, COMMITMENTS);
        QuarkusTransaction.requiringNew().run(() -> charters.take(edition, 1));
    }

    /** The number of a round that is announced. */
    public int planned() {
        var number = NUMBERS.incrementAndGet();
        given().auth()
                .oauth2(secretariat())
                .contentType("application/json")
                .body("""
                        {"number": %d, "title": "Round %d", "opensOn": "2026-03-01", "dueOn": "2026-09-30",
                         "graceDays": 14, "publishesOn": "2026-11-18"}""".formatted(number, number))
                .post("/v1/monitoring/cycles")
                .then()
                .statusCode(201);
        return number;
    }

    /** The number of a round in which cities report. */
    public int open() {
        knowCharter();
        closeWhatIsOpen();
        var number = planned();
        move(number, "opening");
        return number;
    }

    /** The secretariat says something else of a round. */
    public void change(int number, String patch) {
        var tag = given().get("/v1/monitoring/cycles/{number}", number).header("ETag");
        given().auth()
                .oauth2(secretariat())
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch("/v1/monitoring/cycles/{number}", number)
                .then()
                .statusCode(200);
    }

    public void close(int number) {
        move(number, "closing");
    }

    public void publish(int number) {
        given().auth()
                .oauth2(secretariat())
                .contentType("application/json")
                .body("{\"published\": {\"value\": \"2026-11-18\", \"precision\": \"day\"}}")
                .post("/v1/monitoring/cycles/{number}/publication", number)
                .then()
                .statusCode(200);
    }

    public void closeWhatIsOpen() {
        List<Integer> open = given().get("/v1/monitoring/cycles?state=open")
                .then()
                .statusCode(200)
                .extract()
                .path("items.number");
        open.forEach(this::close);
    }

    private static void move(int number, String name) {
        given().auth()
                .oauth2(secretariat())
                .post("/v1/monitoring/cycles/{number}/{move}", number, name)
                .then()
                .statusCode(200);
    }
}
