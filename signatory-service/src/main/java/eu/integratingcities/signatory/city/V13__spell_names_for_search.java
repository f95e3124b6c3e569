package eu.integratingcities.signatory.city;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Writes the search text of the cities that are on file anew, because SQL cannot transliterate. Whoever changes what
 * {@link SearchText} makes adds another migration that does the same.
 */
public class V13__spell_names_for_search extends BaseJavaMigration {

    private static final int BATCH = 1_000;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void migrate(Context context) throws SQLException, JsonProcessingException {
        var connection = context.getConnection();
        try (var cities = connection.createStatement();
                var change = connection.prepareStatement("update city set search_text = ? where id = ?")) {
            // Within the transaction of the migration, so the driver reads by and by.
            cities.setFetchSize(BATCH);
            try (var found = cities.executeQuery("select id, name, names from city")) {
                for (int row = 1; found.next(); row++) {
                    change.setString(1, SearchText.of(found.getString("name"), names(found.getString("names"))));
                    change.setObject(2, found.getObject("id"));
                    change.addBatch();
                    if (row % BATCH == 0) {
                        change.executeBatch();
                    }
                }
            }
            change.executeBatch();
        }
    }

    private List<CityName> names(String written) throws JsonProcessingException {
        return json.readValue(written, CityColumns.NAMES);
    }
}
