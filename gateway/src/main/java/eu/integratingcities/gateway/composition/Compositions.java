package eu.integratingcities.gateway.composition;

import java.util.Map;

/**
 * The composed answers of one feature by path template, in the notation of OpenAPI. Every bean of this type is routed;
 * what is published of it stands in {@code docs/openapi/gateway.json}.
 */
public interface Compositions {

    /** Who composes what; asked once, when the gateway starts. */
    Map<String, Composition> compositions();
}
