package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.edition.EditionDetail;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.format.Expansion;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** The appearances within an edition. */
@Singleton
class AppearancesOfEdition implements Expansion<EditionDetail> {

    private final SpeakerQuery speakers;
    private final Surrogates surrogates;

    AppearancesOfEdition(SpeakerQuery speakers, Surrogates surrogates) {
        this.speakers = speakers;
        this.surrogates = surrogates;
    }

    @Override
    public Class<EditionDetail> view() {
        return EditionDetail.class;
    }

    @Override
    public String name() {
        return "appearances";
    }

    @Override
    public Class<?> element() {
        return AppearanceView.class;
    }

    @Override
    public List<?> of(EditionDetail edition) {
        surrogates.add(SurrogateKeys.APPEARANCES);
        return speakers.appearances(new AppearanceFilter(null, edition.number(), null), PageRequest.first(500))
                .items();
    }
}
