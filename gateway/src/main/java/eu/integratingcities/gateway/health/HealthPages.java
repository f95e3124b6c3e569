package eu.integratingcities.gateway.health;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /health/live} and {@code /health/ready}, for load balancers; never kept by anyone. */
@ApplicationScoped
class HealthPages implements Pages {
    private static final Buffer UP = Buffer.buffer("{\"status\":\"UP\"}");
    private static final Buffer DOWN = Buffer.buffer("{\"status\":\"DOWN\"}");

    private final OpenSign sign;

    HealthPages(OpenSign sign) {
        this.sign = sign;
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                "/health/live", exchange -> answer(exchange, true),
                "/health/ready", exchange -> answer(exchange, sign.isOpen()));
    }

    private static void answer(Exchange exchange, boolean up) {
        var body = up ? UP : DOWN;
        var response = exchange.response().setStatusCode(up ? 200 : 503);
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, "application/json")
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (HttpMethod.HEAD.equals(exchange.request().method())) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
