/** What the gateway answers itself below {@code /v1}: operations with parameters, published like those of services. */
@NullMarked
package eu.integratingcities.gateway.operation;

import org.jspecify.annotations.NullMarked;
