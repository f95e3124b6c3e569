package eu.integratingcities.e2e.fault;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the owner and the copies hold of the cities whose slugs begin alike. */
record CityRecords(SystemUnderTest system, String prefix) {
    /**
     * A city as a service holds it.
     *
     * @param sequence how many events there were of it
     */
    record CityRecord(String id, String name, long sequence) {}

    /** By slug, what the service that owns cities has on file. */
    Map<String, CityRecord> ofTheOwner() throws SQLException {
        return read(
                Part.SIGNATORY,
                "select slug, id::text, name, last from city join event_sequence on aggregate_id = id where slug like ?");
    }

    /** By slug, the copy of another service. */
    Map<String, CityRecord> copiedBy(Part service) throws SQLException {
        return read(service, "select slug, id::text, name, sequence from city_copy where slug like ?");
    }

    private Map<String, CityRecord> read(Part service, String query) throws SQLException {
        try (var connection = system.database(service);
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, prefix + "-%");
            var records = new TreeMap<String, CityRecord>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.put(
                            rows.getString(1), new CityRecord(rows.getString(2), rows.getString(3), rows.getLong(4)));
                }
            }
            return records;
        }
    }
}
