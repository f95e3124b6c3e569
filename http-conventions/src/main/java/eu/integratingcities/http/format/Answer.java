package eu.integratingcities.http.format;

import java.util.Map;

/**
 * What is to be written.
 *
 * @param path where the answer is, without a suffix; empty for one that is nowhere
 * @param entity a view, or a listing of views
 * @param view the type of the view, of one item for a listing
 * @param fields what of a view is wanted
 * @param parameters the query parameters, one value each
 */
public record Answer(String path, Object entity, Class<?> view, Fields fields, Map<String, String> parameters) {
    public Answer {
        parameters = Map.copyOf(parameters);
    }

    /** All of it, for readers without wishes. */
    public static Answer whole(Object entity, Class<?> view) {
        return new Answer("", entity, view, Fields.ALL, Map.of());
    }
}
