package eu.integratingcities.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One public path and what can be done there. HEAD comes with GET; OPTIONS is the gateway's own answer. */
public final class Resource {
    private final String template;
    private final Map<HttpMethod, Destination> operations;
    private final CharSequence allow;
    private final @Nullable Retirement retirement;
    private final @Nullable CharSequence dataLinks;

    Resource(
            String template,
            Map<HttpMethod, Destination> operations,
            @Nullable Retirement retirement,
            @Nullable CharSequence dataLinks) {
        this.template = template;
        this.operations = Map.copyOf(operations);
        this.allow = allowed(this.operations);
        this.retirement = retirement;
        this.dataLinks = dataLinks;
    }

    /** The path in the notation of OpenAPI. */
    public String template() {
        return template;
    }

    /** Who answers this method; null if nobody does. */
    public @Nullable Destination operation(HttpMethod method) {
        return operations.get(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method);
    }

    /** The methods as {@code Allow} lists them. */
    public CharSequence allow() {
        return allow;
    }

    /** How it ends; null if it is here to stay. */
    public @Nullable Retirement retirement() {
        return retirement;
    }

    /** What an answer says of the data in it, as {@code Link} does; null where no data is published. */
    public @Nullable CharSequence dataLinks() {
        return dataLinks;
    }

    private static CharSequence allowed(Map<HttpMethod, Destination> operations) {
        var names = new TreeSet<String>();
        names.add("OPTIONS");
        operations.keySet().forEach(method -> names.add(method.name()));
        if (operations.containsKey(HttpMethod.GET)) {
            names.add("HEAD");
        }
        return HttpHeaders.createOptimized(String.join(", ", names));
    }
}
