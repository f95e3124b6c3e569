package eu.integratingcities.http.format;

import java.io.IOException;

/**
 * One more format. A bean of this type is offered wherever it applies: by suffix and by Accept, in refusals that list
 * the formats, and in the OpenAPI document.
 */
public interface FormatWriter {
    /** As it follows the dot, such as {@code geojson}. */
    String suffix();

    /** Without parameters, such as {@code application/geo+json}. */
    String mediaType();

    /**
     * Whether an answer exists in this format.
     *
     * @param view the type of the view, of one item for a list
     * @param list whether it is a listing of views
     */
    boolean writes(Class<?> view, boolean list);

    /** Whether it has one value in each column, so that a wish must name columns, and is saved as a file. */
    default boolean isTable() {
        return false;
    }

    /** Whether it is no text. */
    default boolean isBinary() {
        return false;
    }

    byte[] write(Answer answer) throws IOException;
}
