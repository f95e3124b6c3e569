package eu.integratingcities.bench;

import java.util.List;

/**
 * Something that readers ask a register.
 *
 * @param name how the report calls it
 * @param path with its query
 */
record Question(String name, String path) {

    private static final String LIST = "/v1/signatories?limit=100";

    /** Lists of signatories; every one must be answered from an index. */
    static List<Question> ofLists() {
        return List.of(
                new Question("first page", LIST),
                new Question("by country", LIST + "&sort=country"),
                new Question("latest signing first", LIST + "&sort=-signed-on"),
                new Question("of one country", LIST + "&country=NL"),
                new Question("withdrawn", LIST + "&status=withdrawn"),
                new Question("within a small box", LIST + "&bbox=4.2,51.9,5.2,52.6"),
                new Question("within a large box", LIST + "&bbox=-20,-40,60,80"),
                new Question("as of a day", LIST + "&as-of=2016-11-16"),
                new Question("known at an instant", LIST + "&known-at={now}"));
    }

    /** Searches for names; every one must be answered from an index. */
    static List<Question> ofSearches() {
        return List.of(
                new Question("a name", LIST + "&q=Lundingstad%20123"),
                new Question("a part of many names", LIST + "&q=Lunding"),
                new Question("a misspelt name", LIST + "&q=Lundignstad"),
                new Question("a misspelt name with a number", LIST + "&q=Lundignstad%20123"),
                new Question("a name that is not there", LIST + "&q=Kazimierzow"),
                new Question("one letter", LIST + "&q=l"),
                new Question("two letters", LIST + "&q=lu"));
    }

    /** Numbers; the goal is 250 ms. */
    static List<Question> ofNumbers() {
        var path = "/v1/signatories/statistics";
        return List.of(
                new Question("now", path),
                new Question("by country and year", path + "?group-by=country,year"),
                new Question("as of a day, by country and status", path + "?as-of=2016-11-16&group-by=country,status"),
                new Question("series", path + "/series?interval=month"),
                new Question("known at an instant", path + "?known-at={now}"),
                new Question(
                        "known at an instant, by country and year", path + "?known-at={now}&group-by=country,year"));
    }
}
