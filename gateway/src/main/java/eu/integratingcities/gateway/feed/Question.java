package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.operation.Parameters;
import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param cursor the position to go on from; empty: from the beginning, or {@link #NOW}
 * @param wrong what is told of a cursor that is none: where it was given
 * @param limit most changes in one answer
 * @param patience how long to wait for a change if there is none
 */
record Question(Optional<String> cursor, ProblemError wrong, int limit, Duration patience, Filter filter) {
    /** In place of a cursor: nothing of what was. */
    static final String NOW = "now";

    private static final String CURSOR = "cursor";
    private static final String ARCHIVE = "archive";
    private static final String INVALID = "invalid";
    private static final String NO_CURSOR = "Changed, or cut off.";
    private static final int MOST_VALUES = 50;
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Set<String> OF_POLLS = Set.of(CURSOR, "limit", "wait", "type", "city");
    private static final Set<String> OF_STREAMS = Set.of(CURSOR, "type", "city");
    private static final Set<String> OF_ARCHIVES = Set.of(ARCHIVE, "type", "city");
    private static final int LIMIT = 100;
    private static final int HIGHEST_LIMIT = 500;
    private static final int LONGEST_WAIT = 55;
    private static final Pattern CITY = Pattern.compile("[a-z0-9-]{1,100}");

    static Question ofPoll(Exchange exchange) {
        var parameters = new Parameters(exchange.target(), OF_POLLS);
        var question = new Question(
                parameters.one(CURSOR),
                ProblemError.inParameter(CURSOR, INVALID, NO_CURSOR),
                parameters.whole("limit", 1, HIGHEST_LIMIT, LIMIT),
                Duration.ofSeconds(parameters.whole("wait", 0, LONGEST_WAIT, 0)),
                filter(parameters));
        parameters.refuseWrong();
        return question;
    }

    /** {@code Last-Event-ID} comes before {@code cursor}: a browser that reconnects asks at the same address again. */
    static Question ofStream(Exchange exchange) {
        var parameters = new Parameters(exchange.target(), OF_STREAMS);
        var cursor = parameters.one(CURSOR);
        var last = Optional.ofNullable(exchange.request().getHeader(LAST_EVENT_ID))
                .map(String::strip)
                .filter(id -> !id.isEmpty());
        var question = new Question(
                last.or(() -> cursor),
                last.isPresent()
                        ? ProblemError.inHeader(LAST_EVENT_ID, INVALID, NO_CURSOR)
                        : ProblemError.inParameter(CURSOR, INVALID, NO_CURSOR),
                HIGHEST_LIMIT,
                Duration.ZERO,
                filter(parameters));
        parameters.refuseWrong();
        return question;
    }

    /** Here the cursor is that of an archive page. */
    static Question ofAtom(Exchange exchange) {
        var parameters = new Parameters(exchange.target(), OF_ARCHIVES);
        var archive = parameters.one(ARCHIVE);
        if (archive.filter(NOW::equals).isPresent()) {
            parameters.wrong(ARCHIVE, INVALID, "Expected the place of an archive page, out of a link.");
        }
        var question = new Question(
                archive,
                ProblemError.inParameter(ARCHIVE, INVALID, NO_CURSOR),
                Integer.MAX_VALUE,
                Duration.ZERO,
                filter(parameters));
        parameters.refuseWrong();
        return question;
    }

    /** Each change is compared with each of them. */
    private static void refuseTooMany(Parameters parameters, String name) {
        int count = parameters.all(name).size();
        if (count > MOST_VALUES) {
            parameters.wrong(name, "too-many", "Given %d times, may be given %d times.".formatted(count, MOST_VALUES));
            parameters.refuseWrong();
        }
    }

    private static Filter filter(Parameters parameters) {
        refuseTooMany(parameters, "type");
        refuseTooMany(parameters, "city");
        var types = parameters.all("type").stream().map(TypeNames::shortened).toList();
        for (var type : types) {
            if (!TypeNames.exists(type)) {
                var nearest = TypeNames.nearest(type).map(near -> " Nearest: " + near + ".");
                parameters.wrong(
                        "type",
                        "unknown",
                        "Expected a public type of event or what stands before one of its dots, found " + type + "."
                                + nearest.orElse(""));
            }
        }
        for (var city : parameters.all("city")) {
            if (!CITY.matcher(city).matches()) {
                parameters.wrong("city", INVALID, "Expected the slug or the id of a city, found " + city + ".");
            }
        }
        return new Filter(types, parameters.all("city"));
    }

    /**
     * Where to begin in the log that there is.
     *
     * @throws RefusedException when the cursor is none
     * @throws LogGoneException when it belongs to another log
     */
    Position begin(Feed feed, Ring ring) {
        if (cursor.isEmpty()) {
            return feed.live().beginning();
        }
        if (cursor.get().equals(NOW)) {
            return ring.head();
        }
        var asked = Cursor.read(cursor.get(), feed.topics()).orElseThrow(this::noCursor);
        // Checks it too; where nothing has to be added the very place is what the ring knows.
        var place = feed.live().place(asked);
        return asked.hasShapeOf(place) ? asked : place;
    }

    private RefusedException noCursor() {
        return new RefusedException(GatewayProblem.of(
                        ProblemType.INVALID_CURSOR,
                        "This is no position in the feed. Take it as it stands in a link to the next page or in the id of"
                                + " a streamed event, or begin without one.")
                .with(List.of(wrong)));
    }

    /** The query of the same question from another place on. */
    String query(String name, String place) {
        var query = new StringBuilder("?").append(name).append('=').append(place);
        if (!patience.isZero()) {
            query.append("&wait=").append(patience.toSeconds());
        }
        if (limit != LIMIT && limit <= HIGHEST_LIMIT) {
            query.append("&limit=").append(limit);
        }
        return query.append(filterQuery("&")).toString();
    }

    /** The filter as query parameters, with this in front; empty without a filter. */
    String filterQuery(String front) {
        var query = new StringBuilder();
        filter.types().forEach(type -> query.append("&type=").append(encoded(type)));
        filter.cities().forEach(city -> query.append("&city=").append(encoded(city)));
        return query.isEmpty() ? "" : front + query.substring(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
