package eu.integratingcities.http.document;

import java.util.List;

/**
 * What a column of a table holds.
 *
 * @param type as in JSON Schema: string, integer, number, boolean, or any
 * @param format as in OpenAPI, such as date-time; empty when there is none
 * @param description what it means; empty where nobody says it
 * @param required whether no cell is empty
 * @param constants the values that there are; empty when every value of the type is one
 */
public record Column(
        String name, String type, String format, String description, boolean required, List<String> constants) {
    public Column {
        constants = List.copyOf(constants);
    }
}
