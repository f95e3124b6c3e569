package eu.integratingcities.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.gateway.route.RouteConfig.RetirementConfig;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetirementsTest {
    private static final LocalDate DEPRECATED = LocalDate.of(2026, 2, 28);

    @Test
    void givesUsersAYear() {
        assertThatThrownBy(() -> retirement(DEPRECATED.plusYears(1).minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-02-27");
        assertThat(retirement(DEPRECATED.plusYears(1)).of("/v1/old")).isNotNull();
    }

    @Test
    void endsAtTheBeginningOfTheDay() {
        var retirement = retirement(LocalDate.of(2028, 1, 1)).of("/v1/old/{id}");

        assertThat(retirement).isNotNull();
        assertThat(retirement.isOver(Instant.parse("2027-12-31T23:59:59Z"))).isFalse();
        assertThat(retirement.isOver(Instant.parse("2028-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void concernsNothingElse() {
        var retirements = retirement(LocalDate.of(2028, 1, 1));

        assertThat(retirements.of("/v1/older")).isNull();
        assertThat(retirements.of("/v1")).isNull();
        assertThat(retirements.of("/")).isNull();
    }

    private static Retirements retirement(LocalDate sunset) {
        return new Retirements(List.of(new RetirementConfig() {
            @Override
            public List<String> paths() {
                return List.of("/v1/old");
            }

            @Override
            public LocalDate deprecated() {
                return DEPRECATED;
            }

            @Override
            public LocalDate sunset() {
                return sunset;
            }

            @Override
            public String successor() {
                return "/v2/new";
            }

            @Override
            public String explanation() {
                return "/docs";
            }
        }));
    }
}
