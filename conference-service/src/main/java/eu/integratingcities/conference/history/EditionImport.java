package eu.integratingcities.conference.history;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.edition.EditionEvents;
import eu.integratingcities.conference.edition.EditionFacts;
import eu.integratingcities.conference.edition.EditionRetold;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.http.problem.ValidationProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.Validator;
import java.util.Optional;

/**
 * Loads editions, keyed by their number. A city of which the register has not told is taken as the row tells it: the
 * register's events may still be on their way. What a row does not speak of stays on record.
 */
@ApplicationScoped
class EditionImport implements RowImport<EditionRow> {

    private final Editions editions;
    private final KnownCities cities;
    private final ProgrammeHistory programme;
    private final SpeakerHistory speakers;
    private final CeremonyHistory ceremonies;
    private final Announcements announcements;
    private final Changes changes;
    private final Event<EditionRetold> retold;
    private final Validator validator;

    EditionImport(
            Editions editions,
            KnownCities cities,
            ProgrammeHistory programme,
            SpeakerHistory speakers,
            CeremonyHistory ceremonies,
            Announcements announcements,
            Changes changes,
            Event<EditionRetold> retold,
            Validator validator) {
        this.editions = editions;
        this.cities = cities;
        this.programme = programme;
        this.speakers = speakers;
        this.ceremonies = ceremonies;
        this.announcements = announcements;
        this.changes = changes;
        this.retold = retold;
        this.validator = validator;
    }

    @Override
    public String kind() {
        return "conferences";
    }

    @Override
    public Class<EditionRow> rowType() {
        return EditionRow.class;
    }

    @Override
    public String key(EditionRow row) {
        return Integer.toString(row.number());
    }

    @Override
    public RowOutcome apply(EditionRow row) {
        var facts = valid(row.facts(cities));
        var known = editions.numbered(facts.number()).map(editions::locked);
        var before = known.map(Edition::facts).orElse(facts);
        var edition = known.orElseGet(() -> record(facts));
        var news = known.isPresent() && retell(edition, facts);
        news |= programme.load(edition, row.sessions());
        // Not before the sessions are loaded: a zone may be told together with the times that it makes possible.
        if (!before.equals(facts)) {
            retold.fire(new EditionRetold(edition, before, Origin.IMPORTED));
        }
        news |= speakers.load(edition, null, row.appearances());
        news |= ceremonies.load(edition, row.ceremony());
        if (known.isEmpty()) {
            return RowOutcome.CREATED;
        }
        return news ? RowOutcome.CHANGED : RowOutcome.UNCHANGED;
    }

    /** Locked: what a row leaves out is taken from here, and nobody may change it before the row is applied. */
    @Override
    public Optional<EditionRow> existing(String key) {
        return editions.numbered(Integer.parseInt(key))
                .map(editions::locked)
                .map(edition -> EditionRow.of(edition.facts()));
    }

    private EditionFacts valid(EditionFacts facts) {
        var violations = validator.validate(facts);
        if (!violations.isEmpty()) {
            throw ValidationProblems.inBody(violations);
        }
        return facts;
    }

    private Edition record(EditionFacts facts) {
        var edition = new Edition(facts, changes.byCaller());
        editions.persistAndFlush(edition);
        announcements.tell(EditionEvents.recorded(edition), Origin.IMPORTED);
        return edition;
    }

    private boolean retell(Edition edition, EditionFacts facts) {
        var changed = edition.retell(facts, changes.byCaller());
        if (changed) {
            editions.flush();
            announcements.tell(EditionEvents.changed(edition), Origin.IMPORTED);
        }
        return changed;
    }
}
