package eu.integratingcities.http.format;

import java.util.Map;

/**
 * What is to be written.
 *
 * @param entity a view, or a listing of views
 * @param view the type of the view, of one item for a listing
 * @param parameters the query parameters, one value each
 */
public record Answer(Object entity, Class<?> view, Map<String, String> parameters) {
    public Answer {
        parameters = Map.copyOf(parameters);
    }
}
