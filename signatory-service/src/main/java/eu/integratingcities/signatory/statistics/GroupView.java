package eu.integratingcities.signatory.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of one group.
 *
 * @param key the value of each thing that is counted by, under its name; null: no source says it
 * @param possible a city whose year of signing is not certain is possible in several groups
 */
@Schema(examples = """
        {"key": {"country": "NL"},
         "certain": {"count": 3, "list": "/v1/signatories?as-of=2022-11-16&country=NL"},
         "possible": {"count": 3, "list": "/v1/signatories?as-of=2022-11-16&certainty=possible&country=NL"}}""")
record GroupView(Map<String, @Nullable String> key, CountView certain, CountView possible) {

    GroupView {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    }
}
