package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void keepsTheErrorsOfTheFirstThousandLinesWhicheverLaneCameFirst() {
        IntStream.rangeClosed(1001, 2000).forEach(this::refuse);

        IntStream.rangeClosed(1, 600).forEach(this::refuse);

        assertThat(tally.refused()).isEqualTo(1600);
        assertThat(tally.errors())
                .extracting(RowError::line)
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.rangeClosed(1, 600), IntStream.rangeClosed(1001, 1400))
                                .boxed()
                                .toList());
    }

    @Test
    void letsOneLaneTellAtATime() throws InterruptedException {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        var isTelling = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> tally.tell(() -> {
                    isTelling.countDown();
                    await().until(() -> mayEnd.getCount() == 0);
                    told.add("first");
                }));
        isTelling.await();

        var second = Thread.ofVirtual().start(() -> tally.tell(() -> told.add("second")));

        await().until(() -> second.getState() == Thread.State.WAITING);
        mayEnd.countDown();
        first.join();
        second.join();
        assertThat(told).containsExactly("first", "second");
    }

    private void refuse(int line) {
        tally.seen();
        tally.refused(line, "key", new ProblemException(ProblemType.CONFLICT, "It contradicts the record."));
    }
}
