package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.format.Expansion;
import eu.integratingcities.signatory.membership.SignatoryView;
import jakarta.inject.Singleton;
import java.util.List;

/** The competences within a signatory. */
@Singleton
class CompetencesOfSignatory implements Expansion<SignatoryView> {

    private final ReadCompetences competences;

    CompetencesOfSignatory(ReadCompetences competences) {
        this.competences = competences;
    }

    @Override
    public Class<SignatoryView> view() {
        return SignatoryView.class;
    }

    @Override
    public String name() {
        return "competences";
    }

    @Override
    public Class<?> element() {
        return CompetenceView.class;
    }

    @Override
    public List<?> of(SignatoryView signatory) {
        return competences.all(signatory.ofToday().slug()).items();
    }
}
