package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.signing.SigningQuery;
import eu.integratingcities.signatory.signing.SigningView;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Reads the signings of cities that are on the list; those of candidates are private. */
@ApplicationScoped
class ReadSignings {

    private final AskedSignatory asked;
    private final Signings signings;
    private final SigningQuery views;

    ReadSignings(AskedSignatory asked, Signings signings, SigningQuery views) {
        this.asked = asked;
        this.signings = signings;
        this.views = views;
    }

    ItemList<SigningView> all(String slug) {
        var found = views.of(asked.require(slug));
        Instant lastChange = found.stream()
                .map(SigningView::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return ItemList.whole(found, lastChange);
    }

    SigningView one(String slug, UUID id) {
        return views.one(signings.require(asked.require(slug), id).id());
    }
}
