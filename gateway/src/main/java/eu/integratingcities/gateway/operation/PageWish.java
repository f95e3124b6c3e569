package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageView;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list that is sorted by one text, unique and not empty.
 *
 * @param path of the list, for the link to the next page
 * @param limit the most items, 1 to 500
 * @param after the text of the last item of the page before; empty for the first page
 */
public record PageWish(String path, int limit, String after) {
    /** The query parameters of which it is made. */
    public static final Set<String> PARAMETERS = Set.of("limit", "cursor");

    /** Finds what was made up, and what belongs to another list than one of these. */
    private static final String MARK = "after:";

    private static final int LIMIT = 100;
    private static final int HIGHEST_LIMIT = 500;

    /**
     * As the caller asks.
     *
     * @throws RefusedException invalid-parameter or invalid-cursor
     */
    public static PageWish of(Call call) {
        var parameters = call.parameters();
        int limit = parameters.whole("limit", 1, HIGHEST_LIMIT, LIMIT);
        var cursor = parameters.one("cursor");
        parameters.refuseWrong();
        return new PageWish(call.path(), limit, cursor.map(PageWish::read).orElse(""));
    }

    /**
     * The page, with a link to the next one if there is more.
     *
     * @param found what comes after, one item more than the limit if there are so many
     * @param sortedBy the text by which it is sorted
     * @param dataAsOf when the list last changed; null for one that never had an item
     */
    public <V> ItemList<V> page(List<V> found, Function<V, String> sortedBy, @Nullable Instant dataAsOf) {
        if (found.size() <= limit) {
            return new ItemList<>(found, new PageView(limit, null, null), dataAsOf);
        }
        var shown = found.subList(0, limit);
        var cursor = write(sortedBy.apply(shown.getLast()));
        var next = path + "?cursor=" + cursor + (limit == LIMIT ? "" : "&limit=" + limit);
        return new ItemList<>(shown, new PageView(limit, next, null), dataAsOf);
    }

    private static String write(String last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + last).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(MARK) && text.indexOf(0) < 0) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            // Told below, like one without the mark.
        }
        throw new RefusedException(GatewayProblem.of(
                        ProblemType.INVALID_CURSOR,
                        "This cursor is none. Take it as it stands in a link to the next page.")
                .with(List.of(ProblemError.inParameter("cursor", "invalid", "Changed, or cut off."))));
    }
}
