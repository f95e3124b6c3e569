package eu.integratingcities.http.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The format of the answer to the current request. */
@RequestScoped
class Negotiated {
    private List<MediaType> asked = List.of(MediaType.WILDCARD_TYPE);
    private @Nullable String suffix;
    private @Nullable Offer offer;
    private Offer.Choice choice = Offer.Choice.JSON;
    private Fields fields = Fields.ALL;
    private Set<String> expanded = Set.of();

    void asked(List<MediaType> types) {
        asked = types;
    }

    List<MediaType> asked() {
        return asked;
    }

    void suffix(String taken) {
        suffix = taken;
    }

    @Nullable
    String suffix() {
        return suffix;
    }

    void chosen(Offer newOffer, Offer.Choice newChoice) {
        offer = newOffer;
        choice = newChoice;
    }

    /** Null when the operation writes a format of its own. */
    @Nullable
    Offer offer() {
        return offer;
    }

    Offer.Choice choice() {
        return choice;
    }

    void wanted(Fields some) {
        fields = some;
    }

    Fields fields() {
        return fields;
    }

    void expanded(Set<String> names) {
        expanded = names;
    }

    Set<String> expanded() {
        return expanded;
    }
}
