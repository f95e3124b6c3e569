package eu.integratingcities.signatory.provenance;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.DiscrepancyRecorded;
import eu.integratingcities.events.DiscrepancyState;
import eu.integratingcities.events.DiscrepancyWithdrawn;
import eu.integratingcities.events.ReportedCountRecorded;
import eu.integratingcities.events.ReportedCountState;
import eu.integratingcities.events.SourceRecorded;
import eu.integratingcities.events.SourceState;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.parameter.Spelling;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the others what changed of sources, reported numbers and discrepancies, in the transaction of the change. All of
 * it comes on record by import, so all of it is history.
 */
@ApplicationScoped
class ProvenanceNews {

    private final Outbox outbox;
    private final Cities cities;

    ProvenanceNews(Outbox outbox, Cities cities) {
        this.outbox = outbox;
        this.cities = cities;
    }

    /** Records that name the source show its title; their answers carry its key. */
    void recorded(Source source) {
        var said = source.said();
        outbox.appendImported(new SourceRecorded(
                new SourceState(
                        said.id(),
                        said.kind(),
                        said.title(),
                        said.address(),
                        said.dated(),
                        said.taken(),
                        said.licence()),
                SurrogateKeys.of(SurrogateKeys.SOURCES, SurrogateKeys.source(said.id()))));
    }

    /** The list of signatories tells the last number in its completeness. */
    void recorded(ReportedCount count) {
        var said = count.said();
        outbox.appendImported(new ReportedCountRecorded(
                new ReportedCountState(
                        count.id(),
                        said.asOf(),
                        said.count(),
                        Spelling.of(said.qualifier()),
                        said.sourceIds(),
                        said.note()),
                SurrogateKeys.of(SurrogateKeys.REPORTED_COUNTS, SurrogateKeys.SIGNATORIES)));
    }

    /**
     * Says nothing of a discrepancy that is and was for the secretariat alone.
     *
     * @param before its public state before the change; null when it had none
     */
    void changed(@Nullable DiscrepancyState before, Discrepancy now) {
        if (now.isPublished()) {
            var state = state(now);
            outbox.appendImported(new DiscrepancyRecorded(state, touches(before, state)));
        } else if (before != null) {
            outbox.appendImported(new DiscrepancyWithdrawn(before, touches(before, before)));
        }
    }

    DiscrepancyState state(Discrepancy discrepancy) {
        var slugs = discrepancy.cityIds().stream()
                .map(cities::findById)
                .map(City::slug)
                .toList();
        var said = discrepancy.said(slugs);
        return new DiscrepancyState(
                discrepancy.id(), said.key(), said.kind(), said.title(), said.text(), slugs, said.sourceIds());
    }

    /** The records that it is on, those that it was on, and the lists that they are in. */
    private static SortedSet<String> touches(@Nullable DiscrepancyState before, DiscrepancyState now) {
        var slugs = new TreeSet<>(now.cities());
        if (before != null) {
            slugs.addAll(before.cities());
        }
        var keys = new TreeSet<String>();
        keys.add(SurrogateKeys.DISCREPANCIES);
        if (!slugs.isEmpty()) {
            keys.add(SurrogateKeys.CITIES);
            keys.add(SurrogateKeys.SIGNATORIES);
        }
        slugs.forEach(slug -> {
            keys.add(SurrogateKeys.city(slug));
            keys.add(SurrogateKeys.signatory(slug));
        });
        return keys;
    }
}
