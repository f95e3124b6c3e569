package eu.integratingcities.http.format;

import java.io.IOException;
import java.util.Set;

/**
 * One more format. A bean of this type is offered wherever it applies: by suffix and by Accept, in refusals that list
 * the formats, and in the OpenAPI document.
 */
public interface FormatWriter {
    /** As it follows the dot, such as {@code geojson}. */
    String suffix();

    /** Without parameters, such as {@code application/geo+json}. */
    String mediaType();

    /** The views that exist in this format, alone and in lists; empty means every list. */
    Set<Class<?>> views();

    byte[] write(Answer answer) throws IOException;
}
