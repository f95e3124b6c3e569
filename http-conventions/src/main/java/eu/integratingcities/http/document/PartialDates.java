package eu.integratingcities.http.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of a date that is as precise as its source; the same in requests and answers of every service. */
final class PartialDates {
    private static final String PATTERN = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    private PartialDates() {}

    static Schema precise(Schema schema) {
        schema.setDescription(
                "A date as precise as its source: 2010-02 is a month, not a day. Null: no source dates it.");
        schema.getProperties().forEach((name, member) -> {
            switch (name) {
                case "value" -> member.pattern(PATTERN);
                case "precision" -> {}
                case "notBefore" -> member.pattern(PATTERN).description("Earliest date that is possible, inclusive");
                case "notAfter" -> member.pattern(PATTERN).description("Latest date that is possible, inclusive");
                default -> throw new IllegalStateException("A date has a new member: " + name);
            }
        });
        return schema.addExample(example());
    }

    /** In the order of the members, in every run. */
    private static Map<String, String> example() {
        var example = new LinkedHashMap<String, String>();
        example.put("value", "2010-02");
        example.put("precision", "month");
        return example;
    }
}
