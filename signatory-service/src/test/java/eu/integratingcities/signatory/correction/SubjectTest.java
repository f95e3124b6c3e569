package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    private static final UUID DORTMUND = UUID.fromString("0199e0c4-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"dortmund", "/v1/cities/dortmund", "/v1/signatories/dortmund"})
    void readsACity(String text) {
        assertThat(read(text)).isEqualTo(new Subject(DORTMUND, null));
    }

    @Test
    void readsAPathBelowACityAsConcerningIt() {
        var path = "/v1/signatories/dortmund/signings/1";

        assertThat(read(path)).isEqualTo(new Subject(DORTMUND, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/conferences/10", "/v1/cities", "/v1/monitoring/cycles/6/participations/dortmund"})
    void readsAnyOtherPath(String path) {
        assertThat(read(path)).isEqualTo(new Subject(null, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "/v1/cities/atlantis", "/v1/signatories/atlantis/signings"})
    void refusesACityThatIsNotOnFile(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNKNOWN_REFERENCE));
    }

    private static Subject read(String text) {
        return Subject.read(text, slug -> slug.equals("dortmund") ? Optional.of(DORTMUND) : Optional.empty());
    }
}
