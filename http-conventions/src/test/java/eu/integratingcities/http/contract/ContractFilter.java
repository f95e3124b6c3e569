package eu.integratingcities.http.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.stream.Collectors;

/**
 * Holds every exchange of the tests against the application's own OpenAPI document. Every test with REST Assured has
 * it by itself: Quarkus finds it as a callback and so it is there before the first request.
 */
public final class ContractFilter implements Filter, QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var uri = URI.create(request.getURI());
        if (uri.getPath().startsWith("/v1")) {
            var exchange = exchange(request, uri, response);
            var objections = LiveDocument.of(uri).objections(exchange);
            if (!objections.isEmpty()) {
                throw new AssertionError(
                        "Not as /openapi.json says:\n  " + String.join("\n  ", objections) + "\nin " + exchange);
            }
        }
        return response;
    }

    private static Exchange exchange(FilterableRequestSpecification request, URI uri, Response response) {
        var body = request.getBody() instanceof String text ? text : "";
        return new Exchange(
                request.getMethod(),
                uri.getPath(),
                QueryString.parse(uri.getRawQuery()),
                request.getContentType(),
                body,
                response.statusCode(),
                response.contentType(),
                response.headers().asList().stream()
                        .map(header -> header.getName())
                        .collect(Collectors.toSet()),
                response.asString());
    }
}
