package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.GatewayClient;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who asks from an address that nobody else has. */
record Visitor(int port, String address) {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int TOO_MANY = 429;

    static Visitor anew(int port) {
        return new Visitor(port, "198.51.100." + COUNT.incrementAndGet());
    }

    RequestSpecification request() {
        return GatewayClient.to(port).header("X-Forwarded-For", address);
    }

    RequestSpecification with(String key) {
        return request().header("X-API-Key", key);
    }

    /** Asks until it may no more; what it is told then. */
    Response useUp(String path) {
        for (int i = 0; i < 3 * QuotaUpstream.ADDRESS; i++) {
            var answer = request().get(path);
            if (answer.statusCode() == TOO_MANY) {
                return answer;
            }
        }
        throw new AssertionError("The quota has no end");
    }
}
