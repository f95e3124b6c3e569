package eu.integratingcities.signatory;

import eu.integratingcities.reference.ReferenceData;

/** The charter as the reference data has it, for tests that need its commitments. */
public final class GivenCharter {

    private GivenCharter() {}

    /** Loads the editions where no test has loaded them yet. */
    public static void onRecord() {
        if (Requests.anyone().get("/v1/charter/editions/current").statusCode() == 404) {
            ReferenceData.imports().stream()
                    .filter(request -> request.path().endsWith("/charter-editions"))
                    .forEach(request -> Loading.load(request.path(), request.ndjson()));
        }
    }
}
