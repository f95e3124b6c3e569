package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.format.Expansion;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** The status history within a signatory. */
@Singleton
class HistoryOfSignatory implements Expansion<SignatoryView> {

    private final StatusHistoryQuery history;

    HistoryOfSignatory(StatusHistoryQuery history) {
        this.history = history;
    }

    @Override
    public Class<SignatoryView> view() {
        return SignatoryView.class;
    }

    @Override
    public String name() {
        return "statusHistory";
    }

    @Override
    public Class<?> element() {
        return StatusChangeView.class;
    }

    @Override
    public List<?> of(SignatoryView signatory) {
        return history.page(signatory.ofToday().id(), PageRequest.first(500)).items();
    }
}
