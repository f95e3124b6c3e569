package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The feed in the shape of Atom, with its archive. */
@QuarkusTest
@WithTestResource(KafkaUpstream.class)
class ChangesAtomTest {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Inject
    GatewayServer server;

    private final ChangeLog log = new ChangeLog();
    private ChangesClient changes;

    @BeforeEach
    void reachTheLog() {
        changes = new ChangesClient(server.port());
        await().until(() -> changes.get("/v1/changes?cursor=now").statusCode() == 200);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void tell(int count, String city) {
        var last = "";
        for (int i = 0; i < count; i++) {
            last = UUID.randomUUID().toString();
            log.producer().send(ChangeLog.record(Topic.SIGNATORIES, "city.changed.v1", last, city, city + " & <co>"));
        }
        log.producer().flush();
        var told = last;
        await().until(() -> read("/v1/changes.atom").ids().contains("urn:uuid:" + told));
    }

    private record Feed(Element root, Response answer) {
        List<String> ids() {
            var ids = new ArrayList<String>();
            var entries = root.getElementsByTagNameNS(NAMESPACE, "entry");
            for (int i = 0; i < entries.getLength(); i++) {
                ids.add(text((Element) entries.item(i), "id"));
            }
            return ids;
        }

        Optional<String> link(String relation) {
            var links = root.getElementsByTagNameNS(NAMESPACE, "link");
            for (int i = 0; i < links.getLength(); i++) {
                var link = (Element) links.item(i);
                if (link.getAttribute("rel").equals(relation)) {
                    return Optional.of(link.getAttribute("href"));
                }
            }
            return Optional.empty();
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
    }

    private Feed read(String path) {
        try {
            var answer = changes.ok(path);
            assertThat(answer.contentType()).startsWith("application/atom+xml");
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
            return new Feed(document.getDocumentElement(), answer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every page from this path back to the oldest, by path. */
    private Map<String, Feed> pages(String path) {
        var pages = new HashMap<String, Feed>();
        var next = Optional.of(path);
        while (next.isPresent()) {
            var page = read(next.get());
            assertThat(page.link("self")).contains(Upstream.PUBLIC_URL + next.get());
            assertThat(pages.put(next.get(), page)).isNull();
            next = page.link("prev-archive").map(link -> link.substring(Upstream.PUBLIC_URL.length()));
        }
        return pages;
    }

    @Test
    void isAValidFeed() {
        tell(3, "gdansk");

        var feed = read("/v1/changes.atom?city=gdansk");

        var entry =
                (Element) feed.root().getElementsByTagNameNS(NAMESPACE, "entry").item(0);
        assertThat(text(feed.root(), "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(text(feed.root(), "title")).isNotBlank();
        assertThat(Instant.parse(text(feed.root(), "updated"))).isNotNull();
        assertThat(text(feed.root(), "name")).isEqualTo("Integrating Cities");
        assertThat(feed.link("self")).contains(Upstream.PUBLIC_URL + "/v1/changes.atom?city=gdansk");
        assertThat(text(entry, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(text(entry, "title")).startsWith("gdansk & <co>: ");
        assertThat(Instant.parse(text(entry, "updated"))).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(text(entry, "content")).startsWith("{").contains("\"data\"");
        GatewayClient.to(server.port())
                .accept("application/atom+xml")
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml");
    }

    @Test
    void leadsBackToTheBeginningByPagesThatStay() {
        tell(350, "zurich");
        log.tell(Topic.MONITORING, "monitoring.report-published.v1", "zurich", "6/zurich");
        tell(30, "zurich");
        var before = pages("/v1/changes.atom");

        tell(270, "zurich");
        var after = pages("/v1/changes.atom");

        var all = changes.idsFrom("/v1/changes?limit=500").stream()
                .map(id -> "urn:uuid:" + id)
                .toList();
        assertThat(after.values().stream().flatMap(page -> page.ids().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        before.remove("/v1/changes.atom");
        assertThat(before.size()).isGreaterThan(1);
        before.forEach((path, page) -> {
            assertThat(after).containsKey(path);
            assertThat(after.get(path).answer().asString())
                    .isEqualTo(page.answer().asString());
            assertThat(page.answer().header("Cache-Control")).contains("immutable");
        });
    }

    @Test
    void refusesAPageThatIsNone() {
        changes.get("/v1/changes.atom?archive=x").then().statusCode(400).body("errors[0].parameter", is("archive"));
        changes.get("/v1/changes.atom?cursor=now").then().statusCode(400);
    }
}
