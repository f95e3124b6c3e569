package eu.integratingcities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void readsOptionsAnywhere() {
        var line = CommandLine.parse("token", "--city", "utrecht", "city-editor");

        assertThat(line.command()).isEqualTo("token");
        assertThat(line.argument(0)).isEqualTo("city-editor");
        assertThat(line.option("--city")).isEqualTo("utrecht");
        assertThat(line.flag("--fresh")).isFalse();
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThatThrownBy(() -> CommandLine.parse("up", "--clean"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("ic up [--fresh]");
        assertThatThrownBy(() -> CommandLine.parse("token", "city-editor", "--city"))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> CommandLine.parse("stop").argument(0)).isInstanceOf(UsageException.class);
    }
}
