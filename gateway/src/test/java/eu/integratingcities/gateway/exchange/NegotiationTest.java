package eu.integratingcities.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    @ParameterizedTest
    @CsvSource({
        ", application/json",
        "'*/*', application/json",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "'application/json;q=0.5, text/*', text/html",
        "'text/html;q=0, */*', application/json",
        "'*/*;q=0.1, application/json;q=0', text/html",
        "'image/png', ",
        "'application/json;q=0', ",
        "'TEXT/HTML', text/html"
    })
    void picks(String accept, String chosen) {
        assertThat(Negotiation.best(accept, List.of("application/json", "text/html"))
                        .orElse(null))
                .isEqualTo(chosen);
    }
}
