package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.charter.CharterEditions;
import eu.integratingcities.signatory.membership.EditedSignatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A city, or the secretariat for it, states how far a commitment is its duty. */
@ApplicationScoped
class StateCompetence {

    private final EditedSignatory edited;
    private final CharterEditions editions;
    private final Competences competences;
    private final Changes changes;
    private final Announcements announcements;

    StateCompetence(
            EditedSignatory edited,
            CharterEditions editions,
            Competences competences,
            Changes changes,
            Announcements announcements) {
        this.edited = edited;
        this.editions = editions;
        this.competences = competences;
        this.changes = changes;
        this.announcements = announcements;
    }

    /**
     * What is stated now.
     *
     * @param isNew whether nothing was stated before
     */
    record Stated(CompetenceView view, boolean isNew) {}

    @Transactional
    Stated state(String slug, String commitment, IfMatch ifMatch, NewCompetence said) {
        var cityId = edited.require(slug).id();
        editions.requireCommitment(commitment);
        return competences
                .find(cityId, commitment)
                .map(stated -> new Stated(change(cityId, stated, ifMatch, said), false))
                .orElseGet(() -> new Stated(begin(cityId, commitment, ifMatch, said), true));
    }

    private CompetenceView begin(UUID cityId, String commitment, IfMatch ifMatch, NewCompetence said) {
        ifMatch.requireAbsent();
        var stated = new StatedCompetence(cityId, commitment, said, changes.byCaller());
        competences.persistAndFlush(stated);
        announcements.competenceChanged(cityId);
        return CompetenceView.of(stated);
    }

    private CompetenceView change(UUID cityId, StatedCompetence stated, IfMatch ifMatch, NewCompetence said) {
        ifMatch.require(stated.version(), () -> CompetenceView.of(stated));
        if (stated.change(said, changes.byCaller())) {
            competences.flush();
            announcements.competenceChanged(cityId);
        }
        return CompetenceView.of(stated);
    }
}
