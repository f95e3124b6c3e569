package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.SortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search for cities by name: the same name, its beginning, that of a word in it, or a part of it, in this order. If
 * there is none, those from which what was typed is one slip away.
 *
 * @param asked false when the reader looks for no name
 * @param keys spellings of what was typed, the plainest first; empty when nothing in it can be compared
 */
public record CitySearch(boolean asked, List<SoughtKey> keys) {

    /** For reads that look for no name. */
    public static final CitySearch NONE = new CitySearch(false, List.of());

    /** The sort that a search has before all others. */
    private static final String RELEVANCE = "relevance";

    private static final String RANKED = """
            cross join lateral (
                select cast(max(case
                    when c.search_text like E'%\\n ' || key || E' \\n%' then 400
                    when c.search_text like E'%\\n ' || key || '%' then 300
                    when c.search_text like '% ' || key || '%' then 200
                    when c.search_text like '%' || key || '%' then 100
                    else least(99, round(100 * strict_word_similarity(key, c.search_text)))
                    end) as integer) as relevance
                from unnest(cast(? as text[])) as key) as found""";

    public CitySearch {
        keys = List.copyOf(keys);
    }

    static CitySearch of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return NONE;
        }
        var keys = new ArrayList<SoughtKey>();
        var isSpelled = typed.codePoints().noneMatch(Character::isIdeographic);
        // Slips in the plainest spelling are enough; in all of them they would be as many patterns again.
        SearchKeys.of(typed)
                .forEach(key -> keys.add(isSpelled && keys.isEmpty() ? SoughtKey.typed(key) : SoughtKey.literal(key)));
        return new CitySearch(true, keys);
    }

    <V> PageQuery<V> applyTo(PageQuery<V> query) {
        if (!asked) {
            return query;
        }
        if (keys.isEmpty()) {
            return query.where("false");
        }
        return query.join(RANKED, keys.stream().map(SoughtKey::key).toList())
                .where("c.search_text like any (?)", patterns(SoughtKey::asTyped), patterns(SoughtKey::asMeant))
                .sort(RELEVANCE, SortKey.descending("found.relevance").as(KeyType.NUMBER), SortKey.ascending("c.name"));
    }

    /**
     * The name, as it is written, that fits best; the first of several. Null when no name was looked for.
     *
     * @param name the English name
     */
    public @Nullable String matchedName(String name, List<CityName> names) {
        if (!asked) {
            return null;
        }
        return Stream.concat(Stream.of(name), names.stream().map(CityName::value))
                .distinct()
                .map(this::match)
                .filter(match -> match.closeness() != Closeness.NONE)
                .reduce(BinaryOperator.maxBy(Match.BEST_LAST))
                .map(Match::name)
                .orElse(null);
    }

    private Match match(String name) {
        var found = SearchKeys.of(name);
        var fits = keys.stream()
                .map(sought -> found.stream()
                        .map(sought::closenessOf)
                        .max(Comparator.naturalOrder())
                        .orElse(Closeness.NONE))
                .toList();
        var best = fits.stream().max(Comparator.naturalOrder()).orElse(Closeness.NONE);
        return new Match(name, best, Collections.frequency(fits, best));
    }

    private List<String> patterns(Function<SoughtKey, Stream<String>> of) {
        return keys.stream().flatMap(of).toList();
    }

    /**
     * A name, and how well it fits.
     *
     * @param spellings how many of those that were looked for fit so well: of Zurich and Zürich, both fit the latter
     *     when the latter is typed
     */
    private record Match(String name, Closeness closeness, int spellings) {

        static final Comparator<Match> BEST_LAST =
                Comparator.comparing(Match::closeness).thenComparing(Match::spellings);
    }
}
