package eu.integratingcities.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterRowsTest {

    @Test
    void readsEverySourceOfTheTables() {
        var sources = ImportedRows.of("/v1/imports/sources");

        assertThat(sources).hasSize(87 + 3 + 1);
        assertThat(sources.get(1).get("address").isNull()).isTrue();
        assertThat(sources.get(1).get("dated").asText()).isEqualTo("2024-10");
    }

    @Test
    void namesNoSourceThatIsNotListed() {
        var listed = ImportedRows.of("/v1/imports/sources").stream()
                .map(source -> source.get("id").asText())
                .collect(Collectors.toSet());

        assertThat(listed).containsAll(sourceIdsUsed());
    }

    @Test
    void keepsBothEditionsWithElevenCommitmentsEach() {
        var editions = ImportedRows.of("/v1/imports/charter-editions");

        assertThat(editions)
                .hasSize(2)
                .allMatch(edition -> edition.get("commitments").size() == 11);
        assertThat(editions.get(0).get("preamble").isNull()).isTrue();
        assertThat(editions.get(0).get("commitments").get(0).get("role").asText())
                .isEqualTo("policy-maker");
        assertThat(editions.get(1).get("comparison").get("commitmentsIdentical").asBoolean())
                .isTrue();
    }

    @Test
    void tellsTheFiveStepsOfJoining() {
        var procedure = ImportedRows.of("/v1/imports/joining-procedure");

        assertThat(procedure).hasSize(1);
        assertThat(procedure.getFirst().get("steps")).hasSize(5);
    }

    @Test
    void keepsReportedCountsApart() {
        assertThat(ImportedRows.of("/v1/imports/reported-counts"))
                .extracting(count -> count.get("count").asInt())
                .containsExactly(17, 25, 27, 30, 35, 39, 40, 42, 47, 46, 50);
    }

    @Test
    void tellsEveryContradictionAndTheFourUnconfirmedCities() {
        var discrepancies = ImportedRows.of("/v1/imports/discrepancies");

        assertThat(discrepancies).hasSize(18 + 4);
        assertThat(discrepancies.get(1).get("text").asText()).contains("count 42", "46 after it");
        assertThat(discrepancies.get(7).toString()).contains("""
                        "title":"Drafting cities\"""", """
                        "cities":["leeds"]""", """
                        "sourceIds":["S02","S61","S10"]""");
        assertThat(discrepancies.stream()
                        .filter(row -> row.get("kind").asText().equals("unconfirmed-signature"))
                        .flatMap(row -> ImportedRows.texts(row.get("cities"))))
                .containsExactly("grenoble", "vienna", "riga", "nantes");
    }

    @Test
    void saysOfACityThatIsOnlyNamedNoMoreThanItsName() {
        var leeds = ImportedRows.ofSlug("/v1/imports/cities", "leeds");

        assertThat(leeds.get("country").isNull()).isTrue();
        assertThat(leeds.has("place")).isFalse();
        assertThat(ImportedRows.texts(leeds.get("sourceIds"))).contains("S02", "S61");
    }

    @Test
    void givesNoCityTwice() {
        var slugs = Stream.of("/v1/imports/cities", "/v1/imports/signatories")
                .flatMap(path -> ImportedRows.of(path).stream())
                .map(row -> row.get("slug").asText());

        assertThat(slugs).doesNotHaveDuplicates().contains("leeds", "brno", "vienna", "malmo", "brighton-hove");
    }

    private static Set<String> sourceIdsUsed() {
        return ReferenceData.imports().stream()
                .flatMap(request -> ImportedRows.of(request.path()).stream())
                .flatMap(row -> row.findValues("sourceIds").stream())
                .flatMap(RegisterRowsTest::flat)
                .collect(Collectors.toSet());
    }

    private static Stream<String> flat(JsonNode ids) {
        return ImportedRows.texts(ids);
    }
}
