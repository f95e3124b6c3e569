package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "https://www.dortmund.de/rathaus/protokoll_2022-11-16.pdf",
                "HTTPS://EXAMPLE.ORG/",
                "https://example.org./a",
                "https://köln.example.de/protokoll",
                "https://xn--kln-sna.example.de/",
                "https://web.archive.org/web/2020/http://localhost/"
            })
    void takesWhatEverybodyCanOpen(String address) {
        assertThat(PublicPage.objection(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "https:///a",
                "https://user:secret@example.org/",
                "https://example.org@192.0.2.1/",
                "https://localhost/a",
                "https://intranet/a",
                "https://printer.local/",
                "https://db.internal/",
                "https://a.localhost/",
                "http://127.0.0.1/",
                "http://10.0.0.1:8080/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "https://exa mple.org/",
                "https://example..org/",
                "https://-example.org/",
                "https://example.org\\@evil.example/"
            })
    void refusesWhatNotEverybodyCanOpen(String address) {
        assertThat(PublicPage.objection(address)).isPresent();
    }
}
