/** For the tests of every service: tokens, and the filter that holds all traffic against the OpenAPI document. */
@NullMarked
package eu.integratingcities.http.contract;

import org.jspecify.annotations.NullMarked;
