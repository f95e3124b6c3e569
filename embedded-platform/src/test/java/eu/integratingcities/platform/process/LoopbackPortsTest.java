package eu.integratingcities.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopbackPortsTest {
    /** So many of 12,000 that two who choose by chance would choose the same one. */
    private static final int MANY = 500;

    @Test
    void givesNoPortTwiceInThisProcessOrInAnother() throws Exception {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyPorts.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = other.inputReader()) {
            var theirs = lines.lines().limit(MANY).map(Integer::valueOf).toList();

            var ours = IntStream.range(0, MANY)
                    .map(each -> LoopbackPorts.free())
                    .boxed()
                    .toList();

            assertThat(theirs).hasSize(MANY);
            assertThat(ours).doesNotHaveDuplicates().doesNotContainAnyElementsOf(theirs);
        } finally {
            other.destroyForcibly();
        }
    }

    /** Claims ports until it is ended. */
    static final class ManyPorts {
        private ManyPorts() {}

        public static void main(String[] arguments) throws InterruptedException {
            IntStream.range(0, MANY).forEach(each -> System.out.println(LoopbackPorts.free()));
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
