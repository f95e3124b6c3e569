package eu.integratingcities.gateway.exchange;

import java.util.Map;

/** Pages of one feature by path template, in the notation of OpenAPI. Every bean of this type is routed. */
public interface Pages {

    /** The pages; asked once, when the gateway starts. */
    Map<String, Page> pages();
}
