package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.membership.EditedSignatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes back what is stated of a commitment: nobody has stated anything from then on. */
@ApplicationScoped
class TakeBackCompetence {

    private final EditedSignatory edited;
    private final Competences competences;
    private final Announcements announcements;

    TakeBackCompetence(EditedSignatory edited, Competences competences, Announcements announcements) {
        this.edited = edited;
        this.competences = competences;
        this.announcements = announcements;
    }

    @Transactional
    void takeBack(String slug, String commitment, IfMatch ifMatch) {
        var cityId = edited.require(slug).id();
        var stated = competences.require(cityId, commitment);
        ifMatch.require(stated.version(), () -> CompetenceView.of(stated));
        competences.delete(stated);
        competences.flush();
        announcements.competenceChanged(cityId);
    }
}
