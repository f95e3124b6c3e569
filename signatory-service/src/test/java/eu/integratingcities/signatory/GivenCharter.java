package eu.integratingcities.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.reference.ReferenceData;

/** The charter as the reference data has it, in both editions. */
public final class GivenCharter {

    private GivenCharter() {}

    public static void isOnFile() {
        ReferenceData.imports().stream()
                .filter(request -> request.path().endsWith("/charter-editions"))
                .forEach(request -> assertThat(
                                Loading.load(request.path(), request.ndjson()).getInt("refused"))
                        .isZero());
    }
}
