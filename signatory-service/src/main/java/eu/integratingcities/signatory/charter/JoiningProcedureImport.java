package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Loads the joining procedure, a single row. */
@ApplicationScoped
public class JoiningProcedureImport implements RowImport<NewJoiningProcedure> {

    private final JoiningProcedures procedures;
    private final CharterEditions editions;
    private final Changes changes;
    private final CharterAnnouncements announcements;

    JoiningProcedureImport(
            JoiningProcedures procedures,
            CharterEditions editions,
            Changes changes,
            CharterAnnouncements announcements) {
        this.procedures = procedures;
        this.editions = editions;
        this.changes = changes;
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return "joining-procedure";
    }

    @Override
    public Class<NewJoiningProcedure> rowType() {
        return NewJoiningProcedure.class;
    }

    @Override
    public String key(NewJoiningProcedure row) {
        return kind();
    }

    @Override
    public Optional<NewJoiningProcedure> existing(String key) {
        return procedures.known().map(JoiningProcedure::content);
    }

    @Override
    public RowOutcome apply(NewJoiningProcedure row) {
        var known = procedures.known();
        if (known.isPresent() && !known.get().change(row, changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        procedures.persistAndFlush(known.orElseGet(() -> new JoiningProcedure(row, changes.byCaller())));
        // The procedure has no event of its own; the current edition's makes every answer about the charter stale.
        editions.current().ifPresent(edition -> announcements.recorded(edition, true));
        return known.isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    }
}
