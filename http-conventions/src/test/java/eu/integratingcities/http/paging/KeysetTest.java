package eu.integratingcities.http.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysetTest {
    private static final SortKey ID = SortKey.ascending("id");

    @Test
    void bindsTheValuesOfJoinsBeforeThoseOfConditionsInEveryRange() {
        var keyset = Keyset.of(Map.of("name", List.of(SortKey.ascending("name"))), "name", ID);
        var conditions = new Conditions();
        conditions.add("kind = ?", "port");
        var tables = Tables.of("place").and("cross join unnest(?) with key on key = ?", "joined");

        var first = keyset.statement("id", tables, conditions, null, 10);
        var next = keyset.statement("id", tables, conditions, new Cursor(List.of("Utrecht", "7")), 10);

        assertThat(first.values()).containsExactly("joined", "joined", "port");
        assertThat(next.values())
                .containsExactly("joined", "joined", "port", "Utrecht", "joined", "joined", "port", "Utrecht", "7");
        assertThat(next.sql().chars().filter(character -> character == '?'))
                .hasSize(next.values().size());
    }
}
