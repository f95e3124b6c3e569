package eu.integratingcities.signatory.statement;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.signatory.membership.EditedSignatory;
import eu.integratingcities.signatory.membership.Happened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrects what is on record of a statement, or erases the name of who spoke. */
@ApplicationScoped
class CorrectStatement {

    private final EditedSignatory edited;
    private final Statements statements;
    private final Changes changes;
    private final Outbox outbox;

    CorrectStatement(EditedSignatory edited, Statements statements, Changes changes, Outbox outbox) {
        this.edited = edited;
        this.statements = statements;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    StatementView correct(String slug, UUID id, IfMatch ifMatch, MergePatch patch) {
        var city = edited.require(slug);
        var statement = statements.require(city.id(), id);
        ifMatch.require(statement.version(), () -> StatementView.of(statement, city.slug()));
        var now = patch.apply(statement.said(), NewStatement.class);
        var change = changes.byCaller();
        Happened.require(now.saidOn(), change, "/saidOn");
        if (statement.correct(now, change)) {
            statements.flush();
            outbox.append(StatementEvents.changed(statement, city.slug()));
        }
        return StatementView.of(statement, city.slug());
    }
}
