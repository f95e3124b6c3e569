package eu.integratingcities.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The peer: the rows that an import made, copied with COPY, in one transaction, into the same tables with the same indexes,
 * constraints and triggers, without the service.
 */
final class CopiedTables implements AutoCloseable {

    /** In the order of their foreign keys. */
    private static final List<Source> SOURCES = List.of(
            Source.of("city", "id"),
            Source.of("membership", "city_id"),
            Source.of("status_change", "city_id"),
            Source.of("signing", "city_id"),
            Source.of("standing_span", "city_id"),
            Source.of("standing_step", "city_id"),
            Source.of("event_sequence", "aggregate_id"),
            // The relay has removed the rows that were there; these have the same content.
            new Source("outbox", "id, type, aggregate_id, sequence, subject, city, occurred_at, imported, data", """
                    select gen_random_uuid(), 'eu.integratingcities.signatory.listed.v1', p.id, 1, c.slug, c.slug, now(), true,
                        json_build_object('state', p.state, 'touches', json_build_array(
                            'cities', 'city/' || c.slug, 'signatories', 'signatory/' || c.slug))
                    from public_city p join city c using (id)
                    where p.id in (select id from loaded)"""));

    /** The server writes and reads these files itself. */
    private final Path folder;

    private final Connection service;
    private final Connection peer;

    CopiedTables(Platform platform) throws SQLException, IOException {
        this.folder = Files.createDirectories(platform.folder().resolve("copies"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        this.service = platform.asSuperuser(platform.database());
        this.peer = platform.asSuperuser(platform.databaseOfPeer());
        this.peer.setAutoCommit(false);
    }

    /** Takes over what the rows refer to. */
    void takeEditions() throws SQLException {
        var editions = new Source("charter_edition", columns("charter_edition"), "select * from charter_edition");
        write(editions);
        read(editions);
        peer.commit();
    }

    /** Takes the rows of a set out of the service's database; what that takes is not measured. */
    void stage(GeneratedSignatories signatories) throws SQLException {
        execute(service, "drop table if exists loaded");
        execute(
                service,
                "create temporary table loaded as select id from city where slug like '%s-%%'"
                        .formatted(signatories.prefix()));
        execute(service, "analyze loaded");
        for (var source : SOURCES) {
            write(source.complete(this));
        }
    }

    /** Puts the rows into the peer's tables and commits. */
    void load() throws SQLException {
        for (var source : SOURCES) {
            read(source.complete(this));
        }
        peer.commit();
    }

    private void write(Source source) throws SQLException {
        execute(service, "copy (%s) to '%s'".formatted(source.query(), file(source)));
    }

    private void read(Source source) throws SQLException {
        execute(peer, "copy %s (%s) from '%s'".formatted(source.table(), source.columns(), file(source)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file(Source source) {
        return folder.resolve(source.table() + ".copy");
    }

    /** Those that the database does not compute itself. */
    private String columns(String table) throws SQLException {
        try (var statement = service.prepareStatement("""
                select string_agg(column_name, ', ' order by ordinal_position)
                from information_schema.columns where table_name = ? and is_generated = 'NEVER'""")) {
            statement.setString(1, table);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        service.close();
        peer.close();
    }

    /**
     * What goes into a table.
     *
     * @param columns empty: all that the table has
     * @param query without columns, the condition on its rows
     */
    private record Source(String table, String columns, String query) {

        static Source of(String table, String city) {
            return new Source(table, "", city + " in (select id from loaded)");
        }

        Source complete(CopiedTables tables) throws SQLException {
            if (!columns.isEmpty()) {
                return this;
            }
            var all = tables.columns(table);
            return new Source(table, all, "select %s from %s where %s".formatted(all, table, query));
        }
    }
}
