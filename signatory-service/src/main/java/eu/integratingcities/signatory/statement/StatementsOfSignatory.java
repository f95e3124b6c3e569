package eu.integratingcities.signatory.statement;

import eu.integratingcities.http.format.Expansion;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.signatory.membership.SignatoryView;
import jakarta.inject.Singleton;
import java.util.List;

/** The statements within a signatory. */
@Singleton
class StatementsOfSignatory implements Expansion<SignatoryView> {

    private final ReadStatements statements;

    StatementsOfSignatory(ReadStatements statements) {
        this.statements = statements;
    }

    @Override
    public Class<SignatoryView> view() {
        return SignatoryView.class;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Class<?> element() {
        return StatementView.class;
    }

    @Override
    public List<?> of(SignatoryView signatory) {
        return statements
                .page(signatory.ofToday().slug(), PageRequest.first(500))
                .items();
    }
}
