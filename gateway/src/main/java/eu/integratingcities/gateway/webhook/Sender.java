package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.webhook.Verdict.Unreached;
import eu.integratingcities.gateway.webhook.Verdict.Untried;
import eu.integratingcities.http.problem.ProblemException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one event to one address. The name is looked up once, all its addresses are judged, and the connection goes to
 * one that was, so that a name which is answered otherwise the next time leads nowhere. Redirects are answers like others.
 */
@Singleton
class Sender {
    private static final int LONGEST_HEAD = 16 * 1024;

    private final WebhookConfig config;
    private final AddressRules rules;
    private final Resolver resolver;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    Sender(WebhookConfig config, AddressRules rules, Clock clock, Vertx vertx) {
        this(config, rules, patient(config), clock, vertx, new HttpClientOptions());
    }

    private static Resolver patient(WebhookConfig config) {
        return new PatientResolver(
                host -> List.of(InetAddress.getAllByName(host)), config.timeout(), 2 * config.atOnce());
    }

    /** With names and certificates as a test wants them. */
    Sender(
            WebhookConfig config,
            AddressRules rules,
            Resolver resolver,
            Clock clock,
            Vertx vertx,
            HttpClientOptions options) {
        this.config = config;
        this.rules = rules;
        this.resolver = resolver;
        this.clock = clock;
        this.client = vertx.createHttpClient(options.setKeepAlive(false)
                .setMaxPoolSize(config.atOnce())
                .setConnectTimeout((int) config.timeout().toMillis())
                .setMaxHeaderSize(LONGEST_HEAD)
                .setDecompressionSupported(false));
    }

    /**
     * Sends and waits, for as long as the setting says; not on an event loop.
     *
     * @param id the same at each attempt
     * @param secrets each of which signs
     */
    Verdict send(String url, String id, byte[] body, List<byte[]> secrets) throws InterruptedException {
        try {
            var target = TargetUrl.read(url, config.allowHttp());
            var addresses = resolver.addresses(target.host());
            if (!addresses.stream().allMatch(rules::allow)) {
                return new Unreached("The name leads to an address that is not public.");
            }
            return sent(options(target, addresses.getFirst(), id, body, secrets), body);
        } catch (ProblemException e) {
            return new Unreached(e.errors().getFirst().detail());
        } catch (RejectedExecutionException e) {
            return new Untried();
        } catch (UnknownHostException e) {
            return new Unreached("The name is not known.");
        }
    }

    private RequestOptions options(
            TargetUrl target, InetAddress address, String id, byte[] body, List<byte[]> secrets) {
        long second = Instant.now(clock).getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/cloudevents+json")
                .putHeader(HttpHeaders.USER_AGENT, "Integrating-Cities-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(second))
                .putHeader("webhook-signature", Signature.of(id, second, body, secrets));
    }

    private Verdict sent(RequestOptions options, byte[] body) throws InterruptedException {
        var attempt = new Attempt(client, options);
        try {
            return attempt.begin(Buffer.buffer(body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Unreached("No answer within %d seconds."
                    .formatted(Math.max(1, config.timeout().toSeconds())));
        } catch (ExecutionException e) {
            var cause = e.getCause();
            return new Unreached("No answer: "
                    + (cause == null ? "unknown" : cause.getClass().getSimpleName()) + ".");
        } finally {
            attempt.end();
        }
    }
}
