package eu.integratingcities.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Signatories that do not exist, as rows of an import: each says what a well known city says, with a name in two
 * spellings and one signing. The same number gives the same row.
 *
 * @param prefix of every slug, so that one register takes several sets
 */
record GeneratedSignatories(String prefix, int count) {

    private static final List<String> FIRST =
            List.of("Ard", "Bran", "Cal", "Dun", "El", "Fal", "Gor", "Hald", "Is", "Kor", "Lund", "Mar", "Nor");

    private static final List<String> MIDDLE = List.of("en", "ö", "a", "el", "é", "i", "und", "ar", "ø", "ing", "u");

    private static final List<String> LAST =
            List.of("berg", "ford", "holm", "stad", "dam", "ville", "brück", "grad", "minster", "sund", "haven");

    private static final List<String> COUNTRIES =
            List.of("AT", "BE", "DE", "DK", "ES", "FI", "FR", "IT", "NL", "NO", "SE");

    private static final LocalDate FIRST_SIGNING = LocalDate.of(2010, 2, 22);
    private static final int DAYS_OF_SIGNINGS = 5_000;
    private static final int DEGREES = 360;
    private static final int CONFERENCES = 11;

    /** A row, with a line feed. */
    byte[] row(int number) {
        var name = pick(FIRST, number) + pick(MIDDLE, number / 13) + pick(LAST, number / 143) + " " + number / 1573;
        return String.format(
                        Locale.ROOT,
                        """
                        {"slug":"%1$s-%2$d","name":"%3$s","names":[{"value":"%3$s","lang":"en","type":"official"},\
                        {"value":"Új %3$s","lang":"hu","type":"exonym"}],"country":"%4$s",\
                        "place":{"latitude":%5$.4f,"longitude":%6$.4f},"identifiers":{"wikidata":"Q%7$d","lau":null,\
                        "nuts3":null,"geonames":"%7$d","iso3166_2":null},\
                        "population":{"count":%8$d,"year":2020,"scope":"city-proper"},"signatoryNumber":null,\
                        "signings":[{"signedOn":{"value":"%9$s","precision":"day"},"charterEdition":"2010-02",\
                        "place":"%3$s","occasion":{"kind":"conference","conference":%10$d,"text":null,"session":null},\
                        "ceremonyAtConference":%10$d,"signerOffice":"Mayor","signerName":null,"councilDecision":null,\
                        "document":null,"renewal":false,"sourceIds":["S02"]}],"sourceIds":["S02"],\
                        "fieldSourceIds":{"place":["S02"]},"notes":[]}
                        """,
                        prefix,
                        number,
                        name,
                        pick(COUNTRIES, number),
                        number * 0.37 % (DEGREES / 2) - DEGREES / 4,
                        number * 0.73 % DEGREES - DEGREES / 2,
                        1_000_000 + number,
                        10_000 + number,
                        FIRST_SIGNING.plusDays(number % DAYS_OF_SIGNINGS),
                        1 + number % CONFERENCES)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
