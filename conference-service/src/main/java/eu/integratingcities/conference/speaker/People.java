package eu.integratingcities.conference.speaker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The persons on record. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** Throws the problem of an unknown speaker. */
    Person require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> SpeakerRefusals.unknownSpeaker(id));
    }

    /**
     * The person whom history means by a name. Sources tell a person by nothing else, so in an import the same name, to
     * the letter, is the same person: who bears it now, else one whose name was corrected since; of several the one
     * recorded first.
     */
    public Optional<Person> named(String name) {
        return find("name = ?1 order by id", name)
                .firstResultOptional()
                .or(() -> find("toldAs = ?1 order by id", ToldName.of(name)).firstResultOptional());
    }
}
