package eu.integratingcities.monitoring.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What keeps a report from being handed in: each commitment needs a rating, and saying on purpose that there is none is
 * one.
 */
final class Completeness {

    private Completeness() {}

    /**
     * An answer that is missing.
     *
     * @param pointer to the member of the report that is to be filled, RFC 6901
     */
    record Gap(String pointer, String code) {}

    /** The gaps in the order of the answers; empty when the report is complete. */
    static List<Gap> gapsIn(List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .filter(place -> answers.get(place).content().rating() == null)
                .mapToObj(place -> new Gap(
                        "/answers/" + place + "/rating", answers.get(place).code()))
                .toList();
    }
}
