package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.quota.Usage.KeyDay;
import io.github.bucket4j.Bucket;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One request's share of a quota. It is told when the answer's head is about to leave: what turned out to be a 304 costs
 * nothing, and gives the share back.
 *
 * @param day where it is counted; null without a key
 */
record Taken(
        Exchange exchange,
        Policy policy,
        Bucket bucket,
        Usage usage,
        @Nullable KeyDay day) implements Handler<Void> {
    static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private static final int NOT_MODIFIED = 304;

    /** With an asterisk every answer is a 304, whatever it took to make. */
    private boolean asksForNothing() {
        var tags = exchange.request().headers().get(HttpHeaders.IF_NONE_MATCH);
        return tags != null && tags.strip().equals("*");
    }

    @Override
    public void handle(Void head) {
        if (exchange.response().getStatusCode() == NOT_MODIFIED && !asksForNothing()) {
            bucket.addTokens(1);
            exchange.response().headers().set(LEFT, policy.left(bucket.getAvailableTokens()));
            if (day != null) {
                usage.givenBack(day);
            }
        }
    }
}
