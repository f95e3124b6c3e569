package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.problem.Problems;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The feed in the shape of RFC 4287 with the archives of RFC 5005. The log is cut into blocks of {@value #BLOCK} offsets
 * for each partition; an archive page is one complete block, so it never changes. Its address names the place behind it;
 * the page before it is, of the blocks that end at that place, the one whose last change is the latest. The newest page
 * has what no complete block holds.
 */
final class AtomFeed {
    private static final int BLOCK = 100;

    private final Feed feed;
    private final String publicUrl;

    AtomFeed(Feed feed, String publicUrl) {
        this.feed = feed;
        this.publicUrl = publicUrl;
    }

    /**
     * What is shown on one page.
     *
     * @param steps in the order of the log
     * @param older the place behind the page before; null if this is the oldest
     */
    record Part(List<Step> steps, @Nullable Position older) {}

    void answer(Exchange exchange, Ring ring, Question question) {
        var context = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop");
        boolean archived = question.cursor().isPresent();
        var end = archived ? question.begin(feed, ring) : ring.head();
        feed.history()
                .with(
                        context,
                        new Asker(exchange.client(), () -> !exchange.response().closed()),
                        reader -> {
                            var part = archived ? archive(reader, end, ring.head()) : newest(reader, end);
                            return new AtomPage(publicUrl, question, end, part).write();
                        })
                .onComplete(result -> {
                    if (result.failed()) {
                        Problems.answer(exchange.request(), FeedProblems.of(result.cause()));
                        return;
                    }
                    var answer = FixedAnswer.of(result.result(), ChangesOperation.ATOM);
                    (archived ? answer.keptForever() : answer).answer(exchange);
                });
    }

    private Part newest(HistoryReader reader, Position end) {
        var begin = feed.live().place(feed.live().beginning());
        // With the last whole block: what ends a block must not leave the page in the moment in which it appears.
        var cut = end.map(
                (topic, partition, offset) -> Math.max((offset / BLOCK - 1) * BLOCK, begin.at(topic, partition)));
        return new Part(reader.read(stretch(cut, end)).found(), cut.equals(begin) ? null : cut);
    }

    private Part archive(HistoryReader reader, Position end, Position head) {
        if (!end.max(head).equals(head)) {
            throw new LogGoneException("The log ends before that.");
        }
        var begin = feed.live().beginning();
        var blocks = new ArrayList<Position>();
        end.map((topic, partition, offset) -> {
            if (offset > begin.at(topic, partition)) {
                long start = Math.max((offset - 1) / BLOCK * BLOCK, begin.at(topic, partition));
                blocks.add(end.with(topic, partition, start));
            }
            return offset;
        });
        var latest = new Part(List.of(), null);
        var time = Instant.MIN;
        for (var start : blocks) {
            var steps = reader.read(stretch(start, end)).found();
            var last = steps.isEmpty() ? Instant.MIN : time(steps.getLast());
            if (latest.older() == null || last.isAfter(time)) {
                latest = new Part(steps, start);
                time = last;
            }
        }
        return latest.older() != null && latest.older().equals(begin) ? new Part(latest.steps(), null) : latest;
    }

    private static Instant time(Step step) {
        return step.change() == null ? Instant.MIN : Instant.parse(step.change().time());
    }

    /** All of it, so that a page depends on nothing but its place: blocks are small. */
    private static Stretch stretch(Position from, Position to) {
        return new Stretch(from, to, Filter.NONE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
