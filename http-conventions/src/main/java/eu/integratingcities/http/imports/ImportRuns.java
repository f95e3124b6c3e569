package eu.integratingcities.http.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The imports on record, with their outcomes. */
@ApplicationScoped
class ImportRuns {
    private static final String COLUMNS =
            "id, kind, state, dry_run, mode, rows, created, changed, unchanged, refused, errors, started_at, ended_at";
    /** U+0000, as JSON escapes it, with the escaped backslashes before it: a refused row may hold it, jsonb may not. */
    private static final Pattern UNSTORABLE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private static final TypeReference<List<RowError>> ERRORS = new TypeReference<>() {};

    private final EntityManager entities;
    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;
    private final String instance;

    /** @param instance by which name this process is connected to the database, as no other is */
    ImportRuns(
            EntityManager entities,
            Rows rows,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName")
                    String instance) {
        this.entities = entities;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.instance = instance;
    }

    ImportView require(UUID id) {
        return rows.select(COLUMNS, ImportRuns::view)
                .from("import_run")
                .where("id = ?", id)
                .one()
                .orElseThrow(() -> ProblemException.notFound("import", id));
    }

    @Transactional
    void begin(UUID id, String kind, ImportOrder order, String caller) {
        entities.createNativeQuery("""
                        insert into import_run (id, kind, state, dry_run, mode, started_by, started_at, instance)
                        values (?1, ?2, 'running', ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, id)
                .setParameter(2, kind)
                .setParameter(3, order.dryRun())
                .setParameter(4, Spelling.of(order.mode()))
                .setParameter(5, caller)
                .setParameter(6, Instant.now(clock))
                .setParameter(7, instance)
                .executeUpdate();
    }

    /** Tells how far the import is; in a transaction of its own, so that a dry run can be watched too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(UUID id, ImportState state, Tally tally) {
        entities.createNativeQuery("""
                        update import_run set state = ?2, rows = ?3, created = ?4, changed = ?5, unchanged = ?6,
                            refused = ?7, errors = cast(?8 as jsonb), ended_at = cast(?9 as timestamptz)
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, Spelling.of(state))
                .setParameter(3, tally.rows())
                .setParameter(4, tally.count(RowOutcome.CREATED))
                .setParameter(5, tally.count(RowOutcome.CHANGED))
                .setParameter(6, tally.count(RowOutcome.UNCHANGED))
                .setParameter(7, tally.refused())
                .setParameter(8, written(tally.errors()))
                .setParameter(
                        9,
                        state == ImportState.RUNNING ? null : Instant.now(clock).toString())
                .executeUpdate();
    }

    /** An import that could not begin; nobody else would end it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void abandon(UUID id) {
        interrupt("id = ?2", id);
    }

    /** What an instance was at when it died will not go on. Of one that lives the database knows by its connections. */
    @Transactional
    void interruptOrphans(@Observes StartupEvent started) {
        interrupt(
                "instance is distinct from ?2 and not exists ("
                        + "select from pg_stat_activity a where a.application_name = import_run.instance)",
                instance);
    }

    private void interrupt(String which, Object value) {
        entities.createNativeQuery(
                        "update import_run set state = 'interrupted', ended_at = ?1 where state = 'running' and "
                                + which)
                .setParameter(1, Instant.now(clock))
                .setParameter(2, value)
                .executeUpdate();
    }

    private static ImportView view(Row row) {
        return new ImportView(
                row.id("id"),
                row.text("kind"),
                ImportState.valueOf(Spelling.constant(row.text("state"))),
                row.flag("dry_run"),
                ImportMode.valueOf(Spelling.constant(row.text("mode"))),
                row.number("rows"),
                row.number("created"),
                row.number("changed"),
                row.number("unchanged"),
                row.number("refused"),
                row.json("errors", ERRORS),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }

    private String written(List<RowError> errors) {
        try {
            return UNSTORABLE.matcher(json.writeValueAsString(errors)).replaceAll("$1\\\\ufffd");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row errors can be written", e);
        }
    }
}
