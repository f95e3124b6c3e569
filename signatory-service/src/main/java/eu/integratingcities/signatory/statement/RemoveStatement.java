package eu.integratingcities.signatory.statement;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.signatory.membership.EditedSignatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a statement off the record. */
@ApplicationScoped
class RemoveStatement {

    private final EditedSignatory edited;
    private final Statements statements;
    private final Outbox outbox;

    RemoveStatement(EditedSignatory edited, Statements statements, Outbox outbox) {
        this.edited = edited;
        this.statements = statements;
        this.outbox = outbox;
    }

    @Transactional
    void remove(String slug, UUID id, IfMatch ifMatch) {
        var city = edited.require(slug);
        var statement = statements.require(city.id(), id);
        ifMatch.require(statement.version(), () -> StatementView.of(statement, city.slug()));
        statements.delete(statement);
        statements.flush();
        outbox.append(StatementEvents.removed(statement, city.slug()));
    }
}
