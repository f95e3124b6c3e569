package eu.integratingcities.signatory.statistics;

import eu.integratingcities.signatory.membership.Certainty;
import eu.integratingcities.signatory.membership.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of the list that holds what a number counts. Days, instants, codes of countries, editions and statuses need no
 * escape in a query (RFC 3986, section 3.4).
 */
final class ListPath {

    private static final String LIST = "/v1/signatories";

    private ListPath() {}

    static String of(Moment moment, Certainty certainty) {
        return path(parameters(moment, certainty));
    }

    /**
     * The list behind the number of a group.
     *
     * @param group the value of each thing that is counted by
     * @return null for what no list can be filtered by: cities whose country no source says
     */
    static @Nullable String of(Moment moment, Certainty certainty, Map<GroupBy, @Nullable String> group) {
        var parameters = parameters(moment, certainty);
        for (var entry : group.entrySet()) {
            var value = entry.getValue();
            if (value == null) {
                return null;
            }
            if (entry.getKey() == GroupBy.YEAR) {
                var year = "0".repeat(4 - value.length()) + value;
                parameters.add("signed-from=" + year + "-01-01");
                parameters.add("signed-to=" + year + "-12-31");
            } else {
                parameters.add(entry.getKey().code() + "=" + value);
            }
        }
        return path(parameters);
    }

    private static String path(List<String> parameters) {
        return parameters.isEmpty() ? LIST : LIST + "?" + String.join("&", parameters);
    }

    private static List<String> parameters(Moment moment, Certainty certainty) {
        var parameters = new ArrayList<String>();
        if (moment.asOf() != null) {
            parameters.add("as-of=" + moment.asOf());
        }
        if (moment.knownAt() != null) {
            parameters.add("known-at=" + moment.knownAt());
        }
        if (certainty == Certainty.POSSIBLE) {
            parameters.add("certainty=possible");
        }
        return parameters;
    }
}
