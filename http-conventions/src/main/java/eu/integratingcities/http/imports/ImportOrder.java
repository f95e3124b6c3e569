package eu.integratingcities.http.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a body is to be imported, as a bean parameter of the operation.
 *
 * @param dryRun only say what would happen. Each batch is tried by itself, so a row may miss what an earlier one makes.
 */
public record ImportOrder(
        @QueryParam("dry-run") @DefaultValue("false") @Parameter(description = "Only say what would happen")
        boolean dryRun,

        @QueryParam("mode")
        @DefaultValue("good-rows")
        @Parameter(description = "Whether a bad row keeps the good ones out")
        ImportMode mode) {}
