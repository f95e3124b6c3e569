package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.ChangeLog;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers that are dead, too slow or gone do harm to nobody but themselves. */
@QuarkusTest
@WithTestResource(WebhookUpstream.class)
class StubbornReceiversTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Subscribers subscribers;

    @Inject
    Tidying tidying;

    private final ChangeLog log = new ChangeLog();
    private final String city = "city-" + UUID.randomUUID().toString().substring(0, 8);
    private Subscriber subscriber;

    @BeforeEach
    void openAnAccountWhileTheLogIsRead() {
        subscriber = subscribers.to(city);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void deadOnesShareFewPlaces() {
        try (var dead = new TestReceiver(got -> TestReceiver.SILENCE);
                var quick = new TestReceiver(got -> 200)) {
            var failing = Stream.generate(() -> subscribers.to(city)).limit(5).toList();
            var webhooks = failing.stream().map(each -> each.subscribe(dead)).toList();
            tell(4);
            await().atMost(PATIENCE).until(() -> failing(failing, webhooks));
            // What was begun before that is still held for a moment.
            await().atMost(PATIENCE).until(() -> dead.held() <= 2);

            dead.forgetMost();
            subscriber.subscribe(quick);
            tell(20);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(quick.got()).hasSize(20));
            await().atMost(PATIENCE).until(() -> dead.most() > 0);

            // A quarter of the eight places; 40 subjects are due there all the time.
            assertThat(dead.most()).isLessThanOrEqualTo(2);
        }
    }

    private static boolean failing(List<Subscriber> subscribers, List<JsonPath> webhooks) {
        for (int i = 0; i < webhooks.size(); i++) {
            if (subscribers.get(i).read(webhooks.get(i)).get("failingSince") == null) {
                return false;
            }
        }
        return true;
    }

    @Test
    void oneAccountHasItsShareWhateverItsWebhooks() {
        try (var slow = new TestReceiver(got -> TestReceiver.SILENCE)) {
            for (int i = 0; i < 4; i++) {
                subscriber.subscribe(slow);
            }
            tell(10);

            await().atMost(PATIENCE).until(() -> slow.got().size() >= 8);
            assertThat(slow.most()).isLessThanOrEqualTo(WebhookUpstream.AT_ONCE_PER_ACCOUNT);
        }
    }

    @Test
    void whatAnAddressOfBeforeAnswersSaysNothingOfTheOneOfNow() throws Exception {
        var moved = new CountDownLatch(1);
        try (var old = new TestReceiver(got -> patiently(moved));
                var present = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(old);
            log.tell(city);
            await().atMost(PATIENCE).until(() -> !old.got().isEmpty());

            subscriber.patch(webhook, "{\"url\": \"%s\"}".formatted(present.url()));
            moved.countDown();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(present.got()).hasSize(1));
            assertThat(subscriber.read(webhook).getBoolean("enabled")).isTrue();
        }
    }

    private static int patiently(CountDownLatch moved) {
        try {
            moved.await();
            return 410;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isDisabledWhenTooMuchWaitsAndCanBeEnabledAfterThat() throws Exception {
        try (var receiver = new TestReceiver(got -> 500)) {
            var webhook = subscriber.subscribe(receiver);
            owe(webhook, 10_001);

            tidying.run();

            assertThat(subscriber.read(webhook).getString("disabledBecause")).isEqualTo("overdue");
            assertThat(count(webhook, "webhook_delivery where state = 'owed' and"))
                    .isZero();
            assertThat(count(webhook, "webhook_lane where")).isZero();
            assertThat(count(webhook, "webhook_delivery where")).isEqualTo(1_000);
            subscriber.patch(webhook, "{\"enabled\": true}");
            tidying.run();
            assertThat(subscriber.read(webhook).getBoolean("enabled")).isTrue();
        }
    }

    @Test
    void laneWithoutAnythingIsTakenAwayAndOneThatIsMissingIsMade() throws Exception {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            owe(webhook, 1);
            subscriber.change("delete from webhook_lane where webhook_id = cast(? as uuid)", webhook);
            subscriber.change(
                    "insert into webhook_lane (webhook_id, lane, due_at) values (cast(? as uuid), 'empty', now())",
                    webhook);

            await().atMost(PATIENCE).until(() -> count(webhook, "webhook_lane where") == 0);
            assertThat(receiver.got()).isEmpty();
            tidying.run();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(receiver.ids()).containsExactly("event-1"));
        }
    }

    @Test
    void whatWaitsForAClosedAccountIsGivenUp() throws Exception {
        try (var receiver = new TestReceiver(got -> 200)) {
            var webhook = subscriber.subscribe(receiver);
            subscriber.partner().close(true);
            owe(webhook, 3);
            subscriber.change(
                    "update webhook_delivery set owed_at = now() - interval '73 hours'"
                            + " where webhook_id = cast(? as uuid)",
                    webhook);

            tidying.run();

            assertThat(receiver.got()).isEmpty();
            assertThat(count(webhook, "webhook_lane where")).isZero();
            subscriber.partner().close(false);
            subscriber
                    .partner()
                    .request()
                    .get(Subscriber.log(webhook))
                    .then()
                    .body("items.state", everyItem(is("failed")));
        }
    }

    /** As if so much had come while the receiver was away until tomorrow. */
    private void owe(JsonPath webhook, int much) throws SQLException {
        subscriber.change("""
                insert into webhook_delivery
                    (id, webhook_id, event_id, event_type, subject, lane, body, state, attempts, owed_at)
                select gen_random_uuid(), cast(? as uuid), 'event-' || i, 'type', 'subject', 'lane-' || i %% 1200, '{}',
                    'owed', 0, now()
                from generate_series(1, %d) i
                """.formatted(much), webhook);
        subscriber.change("""
                insert into webhook_lane (webhook_id, lane, due_at)
                select webhook_id, lane, now() + interval '1 hour' + random() * interval '1 day'
                from webhook_delivery where webhook_id = cast(? as uuid)
                group by webhook_id, lane
                """, webhook);
    }

    private int count(JsonPath webhook, String where) throws SQLException {
        return Integer.parseInt(subscriber.scalar(
                "select count(*) from %s webhook_id = '%s'".formatted(where, webhook.getString("id"))));
    }

    private void tell(int subjects) {
        for (int i = 0; i < subjects; i++) {
            log.tell(Topic.SIGNATORIES, "city.changed.v1", city, city + "-" + i);
        }
    }
}
