package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Page;
import java.util.Map;

/**
 * The operations of one feature of the gateway. Every bean of this type is routed; what is published of it stands in
 * {@code docs/openapi/gateway.json}, and the gateway does not start while that names an operation which nobody answers.
 */
public interface Operations {

    /** Who answers what; asked once, when the gateway starts. */
    Map<Operation, Page> operations();
}
