package eu.integratingcities.gateway.operation;

import io.vertx.core.http.HttpMethod;

/**
 * What can be done at a path.
 *
 * @param method GET, POST, PUT, PATCH or DELETE; HEAD comes with GET
 * @param template the path in the notation of OpenAPI
 */
public record Operation(HttpMethod method, String template) {

    /** Something to read. */
    public static Operation get(String template) {
        return new Operation(HttpMethod.GET, template);
    }

    /** Something to make, or to do. */
    public static Operation post(String template) {
        return new Operation(HttpMethod.POST, template);
    }

    /** Something to change. */
    public static Operation patch(String template) {
        return new Operation(HttpMethod.PATCH, template);
    }

    /** Something to end. */
    public static Operation delete(String template) {
        return new Operation(HttpMethod.DELETE, template);
    }
}
