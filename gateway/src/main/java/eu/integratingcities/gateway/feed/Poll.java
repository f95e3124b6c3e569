package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Objects;

/** One request for a batch, which may wait for the first change to come. */
final class Poll implements Reader {
    private static final int MOST_BYTES = 512 * 1024;

    private final Feed feed;
    private final Exchange exchange;
    private final Question question;
    private final String mediaType;
    private final Walk walk;
    private final Context context = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop");
    private final long latest;
    private int scanned;
    private boolean reading;
    private boolean waiting;
    private volatile boolean over;

    Poll(Feed feed, Ring ring, Exchange exchange, Question question, String mediaType) {
        this.feed = feed;
        this.exchange = exchange;
        this.question = question;
        this.mediaType = mediaType;
        this.walk = new Walk(feed, ring, question.filter(), question.begin(feed, ring));
        boolean head = HttpMethod.HEAD.equals(exchange.request().method());
        this.latest = System.nanoTime() + (head ? 0 : question.patience().toNanos());
    }

    void begin() {
        exchange.response().closeHandler(closed -> finish());
        goOn();
    }

    private void goOn() {
        if (walk.isLost()) {
            fail(new LogAwayException("The log of changes is being found again."));
            return;
        }
        var stage = walk.inMemory(question.limit(), MOST_BYTES);
        if (stage != null) {
            arrive(stage);
            return;
        }
        reading = true;
        walk.throughHistory(context, new Asker(exchange.client(), () -> !over), question.limit(), MOST_BYTES)
                .onComplete(result -> {
                    reading = false;
                    if (result.failed()) {
                        fail(result.cause());
                    } else {
                        arrive(result.result());
                    }
                });
    }

    private void arrive(Stage stage) {
        scanned += stage.scanned();
        boolean patient = System.nanoTime() < latest;
        if (over) {
            return;
        }
        if (!stage.found().isEmpty() || (stage.atEnd() && !patient) || scanned >= feed.scan()) {
            answer(stage);
        } else if (!stage.atEnd()) {
            goOn();
        } else if (!waiting) {
            await();
        }
    }

    private void await() {
        var problem = feed.readers().admit(context, exchange.client(), this);
        if (problem != null) {
            refuse(problem);
        } else {
            waiting = true;
            scanned = 0;
        }
    }

    private void answer(Stage stage) {
        finish();
        var body = Buffer.buffer().appendByte((byte) '[');
        var separator = "\n";
        for (var step : stage.found()) {
            if (step.change() != null) {
                body.appendString(separator).appendBuffer(step.change().json());
                separator = ",\n";
            }
        }
        body.appendString("\n]\n");
        var next = exchange.target().path() + question.query("cursor", Cursor.write(stage.after()));
        exchange.response().headers().add("Link", "<" + next + ">; rel=\"next\"");
        FixedAnswer.of(body.getBytes(), mediaType).answer(exchange);
    }

    private void fail(Throwable failure) {
        if (!over) {
            refuse(FeedProblems.of(failure));
        }
    }

    private void refuse(GatewayProblem problem) {
        finish();
        Problems.answer(exchange.request(), problem);
    }

    private void finish() {
        over = true;
        if (waiting) {
            waiting = false;
            feed.readers().leave(exchange.client(), this);
        }
    }

    @Override
    public void wake() {
        if (!reading && !over) {
            goOn();
        }
    }

    @Override
    public void tick(long now) {
        if (now - latest > 0) {
            end();
        } else {
            // The log may have moved while history was being read.
            wake();
        }
    }

    @Override
    public void end() {
        if (!over) {
            answer(new Stage(List.of(), walk.place(), 0, true));
        }
    }
}
