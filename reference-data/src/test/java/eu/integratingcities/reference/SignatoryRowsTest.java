package eu.integratingcities.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class SignatoryRowsTest {

    private static final String PATH = "/v1/imports/signatories";

    @Test
    void holdsTheThirtySevenOnRecord() {
        assertThat(ImportedRows.of(PATH)).hasSize(37).noneMatch(row -> row.has("status"));
    }

    @Test
    void knowsTorontosSigningToTheMonthOnly() {
        var signing = firstSigning("toronto");

        assertThat(signing.get("signedOn").toString()).isEqualTo("""
                {"value":"2014-12","precision":"month"}""");
        assertThat(signing.get("occasion").get("kind").asText()).isEqualTo("local");
        assertThat(signing.get("councilDecision").get("decidedOn").get("value").asText())
                .isEqualTo("2014-06");
    }

    @Test
    void givesBoundsWhereNoDateIsKnown() {
        assertThat(firstSigning("lisbon").get("signedOn").toString()).isEqualTo("""
                {"value":null,"precision":"unknown","notBefore":"2013-03","notAfter":"2015-12"}""");
    }

    @Test
    void keepsTheBoundsThatNarrowAMonth() {
        assertThat(firstSigning("brussels").get("signedOn").toString()).isEqualTo("""
                {"value":"2013-09","precision":"month","notBefore":"2013-09-09","notAfter":"2013-09-10"}""");
    }

    @Test
    void partsSignerAndOffice() {
        var signing = firstSigning("dusseldorf");

        assertThat(signing.get("signerName").asText()).isEqualTo("Markus Götz");
        assertThat(signing.get("signerOffice").asText()).isEqualTo("head of the integration department, for the city");
    }

    @Test
    void readsReportedRenewalsAsSigningsOfTheirOwn() {
        var signings = ImportedRows.ofSlug(PATH, "oulu").get("signings");

        assertThat(signings).hasSize(2);
        assertThat(signings.get(1).get("renewal").asBoolean()).isTrue();
        assertThat(signings.get(1).get("signedOn").get("value").asText()).isEqualTo("2024-11-20");
    }

    @Test
    void namesTheCharterEditionOnlyWhereThereWasNoOther() {
        assertThat(firstSigning("dortmund").get("charterEdition").asText()).isEqualTo("2010-02");
        assertThat(firstSigning("vilnius").get("charterEdition").isNull()).isTrue();
    }

    @Test
    void leavesTheDateOfADecisionUnknownWhenOnlyTheBodyIsGiven() {
        var decision = firstSigning("zagreb").get("councilDecision");

        assertThat(decision.get("decidedOn").get("precision").asText()).isEqualTo("unknown");
        assertThat(decision.get("body").asText()).startsWith("City Assembly");
    }

    @Test
    void keepsNamesByLanguage() {
        assertThat(ImportedRows.ofSlug(PATH, "warsaw").get("names").toString()).contains("""
                        {"value":"Warszawa","lang":null,"type":"official"}""", """
                        {"value":"Warschau","lang":"de","type":"exonym"}""");
    }

    @Test
    void partsTheNamesOfACityWithTwoLanguages() {
        assertThat(ImportedRows.ofSlug(PATH, "brussels").get("names").toString())
                .contains("""
                        {"value":"Bruxelles","lang":null,"type":"official"}""", """
                        {"value":"Brussel","lang":null,"type":"official"}""", """
                        {"value":"Bruxelles","lang":"fr","type":"official"}""", """
                        {"value":"Brüssel","lang":"de","type":"exonym"}""")
                .doesNotContain(" / ");
    }

    private static JsonNode firstSigning(String slug) {
        return ImportedRows.ofSlug(PATH, slug).get("signings").get(0);
    }
}
