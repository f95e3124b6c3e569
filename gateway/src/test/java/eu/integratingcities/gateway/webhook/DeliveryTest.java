package eu.integratingcities.gateway.webhook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.ChangeLog;
import eu.integratingcities.gateway.partner.Partner;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told in Kafka comes to real receivers, however they behave. */
@QuarkusTest
@WithTestResource(WebhookUpstream.class)
class DeliveryTest {
    private static final String WEBHOOKS = "/v1/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Subscribers subscribers;

    @Inject
    IntakeBook book;

    @Inject
    MeterRegistry meters;

    private final ChangeLog log = new ChangeLog();
    private final String city = "city-" + UUID.randomUUID().toString().substring(0, 8);
    private Partner partner;
    private Subscriber subscriber;

    @BeforeEach
    void openAnAccountWhileTheLogIsRead() {
        subscriber = subscribers.to(city);
        partner = subscriber.partner();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void deliversSignedAndInOrder() throws Exception {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            var told = List.of(log.tell(city), log.tell(city), log.tell(city));
            log.tell("another-" + city);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(receiver.ids()).isEqualTo(told));

            var first = receiver.got().getFirst();
            var secret = Base64.getDecoder().decode(webhook.getString("secret").substring("whsec_".length()));
            assertThat(first.subject()).isEqualTo(city);
            assertThat(first.signature())
                    .isEqualTo(
                            Signature.of(first.id(), Long.parseLong(first.timestamp()), first.body(), List.of(secret)));
            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items", hasSize(3))
                    .body("items.state", equalTo(List.of("delivered", "delivered", "delivered")))
                    .body("items[0].eventId", equalTo(told.getLast()))
                    .body("items[0].response", equalTo("seen 200")));
            var page = partner.request().get(Subscriber.log(webhook) + "?limit=2");
            partner.request()
                    .get(page.<String>path("page.next"))
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].eventId", equalTo(told.getFirst()))
                    .body("page.next", nullValue());
        }
    }

    @Test
    void triesAgainUntilItSucceedsAndLetsNothingOfTheSubjectPass() {
        var failures = new AtomicInteger(3);
        try (var receiver = new TestReceiver(got -> failures.getAndDecrement() > 0 ? 500 : 204)) {
            var webhook = subscriber.subscribe(receiver);
            var first = log.tell(city);
            var second = log.tell(city);

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(receiver.ids())
                    .containsExactly(first, first, first, first, second));
            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(WEBHOOKS + "/" + webhook.getString("id"))
                    .then()
                    .body("failingSince", nullValue()));
        }
    }

    @Test
    void signsWithBothSecretsAfterARotation() {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            partner.request()
                    .post(WEBHOOKS + "/" + webhook.getString("id") + "/secret")
                    .then()
                    .statusCode(200);
            log.tell(city);

            await().atMost(PATIENCE).until(() -> !receiver.got().isEmpty());
            assertThat(receiver.got().getFirst().signature()).matches("v1,\\S+ v1,\\S+");
        }
    }

    @Test
    void isDisabledByAReceiverThatIsGone() {
        try (var receiver = new TestReceiver(got -> 410)) {
            var webhook = subscriber.subscribe(receiver);
            log.tell(city);

            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(WEBHOOKS + "/" + webhook.getString("id"))
                    .then()
                    .body("enabled", equalTo(false))
                    .body("disabledBecause", equalTo("gone")));
            partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items[0].state", equalTo("failed"))
                    .body("items[0].responseStatus", equalTo(410));
            partner.request()
                    .post(WEBHOOKS + "/" + webhook.getString("id") + "/test")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("Enable it first"));
        }
    }

    @Test
    void isNotHeldUpByASlowReceiver() {
        try (var slow = new TestReceiver(got -> TestReceiver.SILENCE);
                var quick = new TestReceiver(got -> 200)) {
            subscriber.subscribe(slow);
            subscriber.subscribe(quick);
            for (int i = 0; i < 20; i++) {
                log.tell(Topic.SIGNATORIES, "city.changed.v1", city, city + "-" + i);
            }

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(quick.got()).hasSize(20));
            assertThat(slow.got()).hasSizeLessThan(20);
        }
    }

    @Test
    void sendsATestEventAndADeliveryOnceMore() {
        var broken = new AtomicBoolean();
        try (var receiver = new TestReceiver(got -> broken.get() ? 500 : 200)) {
            var webhook = subscriber.subscribe(receiver);
            var sent = partner.request().post(WEBHOOKS + "/" + webhook.getString("id") + "/test");
            sent.then().statusCode(202).body("state", equalTo("owed"));
            var one = sent.header("Location");
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            partner.request().get(one).then().statusCode(200).body("state", equalTo("delivered")));

            partner.request().post(one + "/redeliver").then().statusCode(202).body("attempts", equalTo(0));

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(receiver.ids())
                    .containsExactly(sent.path("eventId"), sent.path("eventId")));
        }
    }

    @Test
    void owesNothingThatIsConfidentialOrUnwanted() {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            log.tell(Topic.SIGNATORIES, "monitoring.status-change-proposed.v1", city, city);
            log.tell(Topic.SIGNATORIES, "unheard-of.v1", city, city);
            var last = log.tell(city);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(receiver.ids()).containsExactly(last));
            partner.request()
                    .delete(WEBHOOKS + "/" + webhook.getString("id"))
                    .then()
                    .statusCode(204);
            partner.request().get(Subscriber.log(webhook)).then().statusCode(404);
        }
    }

    @Test
    void isDisabledAfterDaysOfFailures() throws Exception {
        try (var receiver = new TestReceiver(got -> 500)) {
            var webhook = subscriber.subscribe(receiver);
            log.tell(city);
            await().atMost(PATIENCE).until(() -> !receiver.got().isEmpty());

            await().atMost(PATIENCE)
                    .until(() -> subscriber.change(
                                    "update webhook set failing_since = now() - interval '6 days', failed_at = now()"
                                            + " where id = cast(? as uuid) and failing_since is not null",
                                    webhook)
                            == 1);

            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(WEBHOOKS + "/" + webhook.getString("id"))
                    .then()
                    .body("disabledBecause", equalTo("failing")));
        }
    }

    @Test
    void givesUpWhatIsOwedForTooLong() throws Exception {
        try (var receiver = new TestReceiver(got -> 500)) {
            var webhook = subscriber.subscribe(receiver);
            log.tell(city);
            await().atMost(PATIENCE).until(() -> !receiver.got().isEmpty());

            subscriber.change(
                    "update webhook_delivery set owed_at = now() - interval '80 hours'"
                            + " where webhook_id = cast(? as uuid)",
                    webhook);

            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items[0].state", equalTo("failed"))
                    .body("items[0].responseStatus", equalTo(500))
                    .body("items[0].nextAttemptAt", nullValue()));
        }
    }

    @Test
    void leavesToAnotherNodeWhatItHasInHandUntilItsClaimLapses() throws Exception {
        var well = new AtomicBoolean();
        try (var receiver = new TestReceiver(got -> well.get() ? 200 : 500)) {
            var webhook = subscriber.subscribe(receiver);
            log.tell(city);
            await().atMost(PATIENCE).until(() -> !receiver.got().isEmpty());
            subscriber.change(
                    "update webhook_lane set claim = gen_random_uuid(), claimed_until = now() + interval '1 hour'"
                            + " where webhook_id = cast(? as uuid)",
                    webhook);
            well.set(true);

            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items[0].state", equalTo("owed")));
            subscriber.change(
                    "update webhook_lane set claimed_until = now() where webhook_id = cast(? as uuid)", webhook);

            await().atMost(PATIENCE).untilAsserted(() -> partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items[0].state", equalTo("delivered")));
        }
    }

    @ParameterizedTest
    @MethodSource
    void isNotHeldUpByAnEventThatCannotBeWrittenDown(String attribute, String value) {
        double unwritten = unwritten();
        try (var receiver = new TestReceiver(got -> 200)) {
            subscriber.subscribe(receiver);
            var before = log.tell(city);
            var spoilt = ChangeLog.record(
                    Topic.SIGNATORIES, "city.changed.v1", UUID.randomUUID().toString(), city, city);
            spoilt.headers().remove(attribute).add(attribute, value.getBytes(StandardCharsets.UTF_8));
            log.send(spoilt);
            var after = log.tell(city);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(receiver.ids()).containsExactly(before, after));
            assertThat(unwritten()).isEqualTo(unwritten + 1);
        }
    }

    static Stream<Arguments> isNotHeldUpByAnEventThatCannotBeWrittenDown() {
        // Random, for an index takes a long key that can be compressed.
        var longest =
                Stream.generate(UUID::randomUUID).limit(300).map(UUID::toString).collect(joining());
        return Stream.of(
                arguments("ce_id", "a\0b"),
                arguments("ce_subject", "a\0b"),
                arguments("ce_partitionkey", "a\0b"),
                arguments("ce_partitionkey", longest));
    }

    private double unwritten() {
        return meters.counter("gateway.webhook.unwritten").count();
    }

    @Test
    void readsTheLogOnOneNodeOnly() throws Exception {
        var other = UUID.randomUUID();
        var place = subscriber.scalar("select place from webhook_intake");

        assertThat(book.lease(other)).isEmpty();
        assertThat(book.owe(other, List.of(), "elsewhere")).isFalse();
        assertThat(subscriber.scalar("select place from webhook_intake")).isNotEqualTo("elsewhere");
        assertThat(place).isNotNull();
    }

    @Test
    void showsNoDeliveriesOfOthers() {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            var other = Partner.withAccount(partner.port());

            other.request().get(Subscriber.log(webhook)).then().statusCode(404);
            partner.request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            partner.request()
                    .post(Subscriber.log(webhook) + "/" + UUID.randomUUID() + "/redeliver")
                    .then()
                    .statusCode(404);
        }
    }
}
