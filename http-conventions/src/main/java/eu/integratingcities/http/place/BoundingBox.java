package eu.integratingcities.http.place;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An area between two meridians and two parallels, in degrees of WGS 84, its edges included (RFC 7946, section 5). With
 * west greater than east it goes across the antimeridian.
 */
public record BoundingBox(double west, double south, double east, double north) {
    /** The name of the parameter. */
    public static final String PARAMETER = "bbox";

    private static final List<String> EDGES = List.of("west", "south", "east", "north");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

    /**
     * Reads {@code west,south,east,north}.
     *
     * @throws ProblemException invalid-parameter that names the edge at fault
     */
    public static BoundingBox parse(String text) {
        var numbers = text.split(",", -1);
        if (numbers.length != EDGES.size()) {
            throw refuse("wrong-value", "Expected west,south,east,north, found %s.".formatted(text));
        }
        var box = new BoundingBox(
                edge(numbers, 0, 180), edge(numbers, 1, 90), edge(numbers, 2, 180), edge(numbers, 3, 90));
        if (box.south > box.north) {
            throw refuse("wrong-order", "south is %s, which is north of north, %s.".formatted(numbers[1], numbers[3]));
        }
        return box;
    }

    /**
     * Keeps the rows within. The numbers are part of the statement, not values bound to it: only then does PostgreSQL
     * see how many rows they leave, and with that whether to collect them or to walk the index of the sort.
     *
     * @param longitude the column, as SQL
     * @param latitude the column, as SQL
     */
    public <V> PageQuery<V> applyTo(PageQuery<V> query, String longitude, String latitude) {
        var parallels = "%s between %s and %s".formatted(latitude, south, north);
        return west <= east
                ? query.where("%s between %s and %s and %s".formatted(longitude, west, east, parallels))
                : query.whereEither(
                        "%s >= %s and %s".formatted(longitude, west, parallels),
                        "%s <= %s and %s".formatted(longitude, east, parallels));
    }

    private static double edge(String[] numbers, int index, int most) {
        var name = EDGES.get(index);
        var text = numbers[index].strip();
        if (!DEGREES.matcher(text).matches()) {
            throw refuse("wrong-value", "%s is \"%s\"; expected a number such as -3.75.".formatted(name, text));
        }
        var degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            throw refuse("out-of-range", "%s is %s; expected %d to %d.".formatted(name, text, -most, most));
        }
        return degrees;
    }

    private static ProblemException refuse(String code, String detail) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter(PARAMETER, code, detail));
    }
}
