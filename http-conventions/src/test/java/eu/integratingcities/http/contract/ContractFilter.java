package eu.integratingcities.http.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the exchanges of tests with REST Assured against the OpenAPI document of the application that answers. */
public final class ContractFilter implements Filter {
    /** Which exchanges are held against the document. */
    @FunctionalInterface
    public interface Scope {
        /** Whether the document promises something about this answer. */
        boolean covers(URI request, Response answer);
    }

    private static final Pattern FILE = Pattern.compile("/(docs|assets)/.+");

    private final Scope scope;

    /** Judges the operations of a service; its document says nothing of itself nor of the management pages. */
    public ContractFilter() {
        this((request, answer) -> request.getPath().startsWith("/v1"));
    }

    public ContractFilter(Scope scope) {
        this.scope = scope;
    }

    /** Whether a page loads what is at the path of the gateway: such files are no operations. */
    public static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var uri = URI.create(request.getURI());
        if (scope.covers(uri, response)) {
            LiveDocument.judge(uri, exchange(request, uri, response));
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
