package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.format.WrittenCsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** CSV is read as it was written. */
class CsvPropertiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Town(String name, @Nullable Spot spot, @Nullable String note, List<String> aliases, long version) {}

    record Spot(Double latitude, Double longitude) {}

    record NewTown(
            String name, @Nullable Spot spot, @Nullable String note, List<String> aliases) {}

    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll("towns") List<Town> towns) throws IOException {
        var csv = WrittenCsv.of(towns, Town.class, JSON);

        assertThat(read(csv))
                .isEqualTo(towns.stream().map(CsvPropertiesTest::writable).toList());
    }

    @Provide
    Arbitrary<List<Town>> towns() {
        var degrees = Arbitraries.doubles().between(-180, 180);
        var spots = Combinators.combine(degrees, degrees).as(Spot::new).injectNull(0.2);
        return Combinators.combine(texts(), spots, texts().injectNull(0.2), Arbitraries.longs())
                .as((name, spot, note, version) -> new Town(name, spot, note, List.of("not in CSV"), version))
                .list()
                .ofMaxSize(5);
    }

    /** An empty text is the one thing that CSV cannot tell from none. */
    private static Arbitrary<String> texts() {
        var telling = Arbitraries.strings()
                .withChars("=+-@'\",;\t\r\n\ufeff é京ax1")
                .ofMinLength(1)
                .ofMaxLength(6);
        var any = Arbitraries.strings()
                .withCharRange(' ', '\ud7ff')
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.oneOf(telling, any);
    }

    private static NewTown writable(Town town) {
        return new NewTown(town.name(), town.spot(), town.note(), null);
    }

    private static List<NewTown> read(byte[] csv) throws IOException {
        var towns = new ArrayList<NewTown>();
        try (var rows = new CsvRows(new ByteArrayInputStream(csv), new Towns(), JSON)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                assertThat(row).isInstanceOf(RawRow.Parsed.class);
                towns.add(JSON.convertValue(((RawRow.Parsed) row).tree(), NewTown.class));
            }
        }
        return towns;
    }

    private static final class Towns implements RowImport<NewTown> {
        @Override
        public String kind() {
            return "towns";
        }

        @Override
        public Class<NewTown> rowType() {
            return NewTown.class;
        }

        @Override
        public Optional<Class<?>> view() {
            return Optional.of(Town.class);
        }

        @Override
        public String key(NewTown row) {
            return row.name();
        }

        @Override
        public RowOutcome apply(NewTown row) {
            throw new UnsupportedOperationException("Only read here");
        }
    }
}
