package eu.integratingcities.gateway.hop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final RetryBudget budget = new RetryBudget();

    @Test
    void allowsTenAtOnce() {
        assertThat(IntStream.range(0, 100).filter(i -> budget.spend()).count()).isEqualTo(10);
    }

    @Test
    void allowsOneForTenAnswers() {
        IntStream.range(0, 10).forEach(i -> budget.spend());

        IntStream.range(0, 9).forEach(i -> budget.earn());
        assertThat(budget.spend()).isFalse();
        budget.earn();

        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    @Test
    void savesNoMoreThanTen() {
        IntStream.range(0, 1_000).forEach(i -> budget.earn());

        assertThat(IntStream.range(0, 100).filter(i -> budget.spend()).count()).isEqualTo(10);
    }
}
