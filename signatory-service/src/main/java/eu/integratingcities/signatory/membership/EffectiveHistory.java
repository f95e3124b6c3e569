package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a status history that are in effect, in the order in which they are true: each line follows those that
 * were recorded before it, and a correction stands in the place of the line that it supersedes. The first one is the
 * listing.
 */
record EffectiveHistory(List<StatusLine> lines) {

    EffectiveHistory {
        lines = List.copyOf(lines);
    }

    /** What is in effect of lines that are given in the order in which they were recorded. */
    static EffectiveHistory of(List<StatusLine> recorded) {
        return recorded.stream()
                .reduce(new EffectiveHistory(List.of()), EffectiveHistory::with, (earlier, later) -> later);
    }

    /**
     * The history with one more line, which is not checked. The register has had the city since it recorded the listing
     * for the first time, whatever it learnt of the day later.
     */
    EffectiveHistory with(StatusLine line) {
        var next = new ArrayList<>(lines);
        if (line.isCorrection()) {
            var corrected = listing().id().equals(line.supersedes())
                    ? line.recordedAt(listing().recordedAt())
                    : line;
            next.replaceAll(known -> known.id().equals(line.supersedes()) ? corrected : known);
        } else {
            next.add(line);
        }
        return new EffectiveHistory(next);
    }

    StatusLine listing() {
        return lines.getFirst();
    }

    /** The status changes since the first signing. Listing apart: the day of the listing begins nothing. */
    List<StatusLine> changes() {
        return lines.subList(1, lines.size());
    }

    /** The line that tells today's status. */
    StatusLine current() {
        return lines.getLast();
    }

    Optional<StatusLine> find(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * Checks that each line can follow the one before it, by the moves of the life cycle and by the dates.
     *
     * @param signedEarliest the first day on which the first signing can have been; null when no source bounds it
     * @throws ProblemException 409 or 422, naming the lines and what would be right
     */
    void requirePossible(@Nullable LocalDate signedEarliest) {
        if (listing().status() != Status.LISTED) {
            throw MembershipProblems.noListing(listing().status());
        }
        for (int i = 1; i < lines.size(); i++) {
            requireMove(lines.get(i - 1), lines.get(i));
        }
        requireOrder(signedEarliest);
    }

    /** A correction may say so, of its own line, or of the one that follows it and was recorded before. */
    private static boolean saysThatNothingChanged(StatusLine from, StatusLine to) {
        var isCorrected =
                to.isCorrection() || (from.isCorrection() && from.recordedAt().isAfter(to.recordedAt()));
        return isCorrected && from.status() == to.status();
    }

    private static void requireMove(StatusLine from, StatusLine to) {
        if (!saysThatNothingChanged(from, to) && !from.status().moves().contains(to.status())) {
            throw MembershipProblems.illegalMove(
                    from.status().code(),
                    to.status().code(),
                    from.status().moves().stream().map(Status::code).toList());
        }
    }

    /** The first change that was before this day, whichever day within its bounds is the true one. */
    Optional<StatusLine> changeBefore(LocalDate day) {
        return changes().stream()
                .filter(line -> {
                    var latest = line.trueFrom().latest();
                    return latest != null && latest.isBefore(day);
                })
                .findFirst();
    }

    private void requireOrder(@Nullable LocalDate signedEarliest) {
        if (signedEarliest != null) {
            changeBefore(signedEarliest).ifPresent(line -> {
                throw MembershipProblems.beforeSigning(line, signedEarliest);
            });
        }
        for (int i = 1; i < lines.size(); i++) {
            var latest = lines.get(i).trueFrom().latest();
            if (latest == null) {
                continue;
            }
            for (var before : lines.subList(0, i)) {
                var earliest = before.trueFrom().earliest();
                if (earliest != null && latest.isBefore(earliest)) {
                    throw MembershipProblems.outOfOrder(lines.get(i), before, earliest);
                }
            }
        }
    }
}
