package eu.integratingcities.signatory.membership;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of signatories with everything that is hard to write, and with most of what can be left unsaid. */
final class SignatoryRows {

    /** As JSON has them: quotes, backslashes, what ends a line or a column, an emoji. */
    private static final List<String> TEXTS = List.of(
            "Ghent",
            "Gießen \\\"am\\\" Rhein",
            "\\\\N",
            "a\\\\b\\tc\\nd\\re",
            "{\\\"x\\\", NULL}",
            "Αθήνα",
            "Vilnius \uD83C\uDFD9",
            " '$1 ? ");

    private static final List<String> DATES = List.of(
            "{\"value\":\"2014-12\",\"precision\":\"month\"}",
            "{\"value\":\"2011-03-04\",\"precision\":\"day\"}",
            "{\"value\":\"2019\",\"precision\":\"year\"}",
            "{\"value\":\"2009-05-06\",\"precision\":\"day\"}",
            "{\"value\":null,\"precision\":\"unknown\"}",
            "{\"value\":null,\"precision\":\"unknown\",\"notBefore\":\"2010-02\",\"notAfter\":\"2013\"}");

    private static final List<String> OCCASIONS = List.of(
            "null",
            "{\"kind\":\"conference\",\"conference\":4,\"text\":null,\"session\":\"0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4\"}",
            "{\"kind\":\"local\",\"conference\":null,\"text\":\"\uD83C\uDFD9 of \\\"it\\\"\",\"session\":null}");

    private static final List<String> PLACES =
            List.of("null", "{\"latitude\":-0.0,\"longitude\":0.00001}", "{\"latitude\":51.05,\"longitude\":-180}");

    private static final List<String> IDENTIFIERS = List.of(
            "{\"wikidata\":null,\"lau\":null,\"nuts3\":null,\"geonames\":null,\"iso3166_2\":null}",
            "{\"wikidata\":\"Q1296\",\"lau\":\"4\\\\\\\"4\",\"nuts3\":\"BE234\",\"geonames\":\"2797656\",\"iso3166_2\":\"BE-VOV\"}");

    private static final List<String> POPULATIONS = List.of(
            "null",
            "{\"count\":0,\"year\":null,\"scope\":null}",
            "{\"count\":267709,\"year\":2023,\"scope\":\"city-proper\"}");

    private static final int ROWS = 60;
    private static final int SEED = 16;

    private SignatoryRows() {}

    static int count() {
        return ROWS;
    }

    /** One line for each; the same number gives the same row. */
    static String all(String prefix) {
        return IntStream.range(0, ROWS).mapToObj(number -> row(prefix, number)).collect(Collectors.joining("\n"));
    }

    static String row(String prefix, int number) {
        var chance = new Random(SEED + number);
        return """
                {"slug":"%s-%d","name":"%s","names":[%s],"country":%s,"place":%s,"identifiers":%s,"population":%s,\
                "signatoryNumber":%s,"signings":[%s],"sourceIds":%s,"fieldSourceIds":%s,"notes":[%s]}""".formatted(
                        prefix,
                        number,
                        pick(chance, TEXTS),
                        names(chance),
                        pick(chance, List.of("null", "\"BE\"", "\"XK\"")),
                        pick(chance, PLACES),
                        pick(chance, IDENTIFIERS),
                        pick(chance, POPULATIONS),
                        pick(chance, List.of("null", "7")),
                        signings(chance),
                        sources(chance),
                        pick(chance, List.of("{}", "{\"place\":[\"S02\"],\"population\":[]}")),
                        list(chance, 2, SignatoryRows::text));
    }

    private static String names(Random chance) {
        return list(chance, 3, more -> "{\"value\":%s,\"lang\":%s,\"type\":\"official\"}"
                .formatted(text(more), pick(more, List.of("null", "\"nl\"", "\"sr-Latn\""))));
    }

    /** The first one, with a renewal or without, or a renewal alone. */
    private static String signings(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "";
            case 1 -> signing(chance, "true", "{\"value\":\"2020-01-02\",\"precision\":\"day\"}");
            case 2 -> signing(chance, "false", pick(chance, DATES));
            default ->
                signing(chance, "null", pick(chance, DATES))
                        + ","
                        + signing(chance, "true", "{\"value\":\"2021-11\",\"precision\":\"month\"}");
        };
    }

    private static String signing(Random chance, String renewal, String date) {
        return """
                {"signedOn":%s,"charterEdition":%s,"place":%s,"occasion":%s,"ceremonyAtConference":%s,\
                "signerOffice":%s,"signerName":%s,"councilDecision":%s,"document":%s,"renewal":%s,"sourceIds":%s}""".formatted(
                        date,
                        pick(chance, List.of("null", "\"2010-02\"", "\"2024-10\"")),
                        pick(chance, List.of("null", text(chance))),
                        pick(chance, OCCASIONS),
                        pick(chance, List.of("null", "5")),
                        pick(chance, List.of("null", text(chance))),
                        pick(chance, List.of("null", text(chance))),
                        pick(chance, List.of("null", decision(chance))),
                        pick(chance, List.of("null", "{\"url\":\"https://example.org/a?b=c\",\"sha256\":null}")),
                        renewal,
                        sources(chance));
    }

    private static String decision(Random chance) {
        return "{\"decidedOn\":%s,\"body\":%s}"
                .formatted(pick(chance, DATES), pick(chance, List.of("null", text(chance))));
    }

    private static String sources(Random chance) {
        return "[" + list(chance, 2, more -> pick(more, List.of("\"S02\"", "\"S3 \\\"6\\\\\""))) + "]";
    }

    private static String text(Random chance) {
        return "\"" + pick(chance, TEXTS) + "\"";
    }

    private static String list(Random chance, int most, java.util.function.Function<Random, String> element) {
        return IntStream.range(0, chance.nextInt(most + 1))
                .mapToObj(number -> element.apply(chance))
                .collect(Collectors.joining(","));
    }

    private static String pick(Random chance, List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
