package eu.integratingcities.signatory.statement;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.membership.EditedSignatory;
import eu.integratingcities.signatory.membership.Happened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts on record what somebody said for a signatory. */
@ApplicationScoped
class RecordStatement {

    private final EditedSignatory edited;
    private final Statements statements;
    private final Changes changes;
    private final Outbox outbox;

    RecordStatement(EditedSignatory edited, Statements statements, Changes changes, Outbox outbox) {
        this.edited = edited;
        this.statements = statements;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    StatementView record(String slug, NewStatement said) {
        var city = edited.require(slug);
        var change = changes.byCaller();
        Happened.require(said.saidOn(), change, "/saidOn");
        var statement = new Statement(city.id(), said, change);
        statements.persistAndFlush(statement);
        outbox.append(StatementEvents.recorded(statement, city.slug()));
        return StatementView.of(statement, city.slug());
    }
}
