package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Negotiation;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /v1/changes}: as a batch, as a stream, as Atom. */
@ApplicationScoped
class ChangesOperation implements Operations {
    static final String PATH = "/v1/changes";
    static final String BATCH = "application/cloudevents-batch+json";
    static final String JSON = "application/json";
    static final String STREAM = "text/event-stream";
    static final String ATOM = "application/atom+xml";
    static final List<String> FORMATS = List.of(BATCH, JSON, STREAM, ATOM);

    private final Feed feed;
    private final AtomFeed atom;

    ChangesOperation(Feed feed, AccessConfig access) {
        this.feed = feed;
        this.atom = new AtomFeed(feed, access.publicUrl().toString());
    }

    @Override
    public Map<Operation, Page> operations() {
        return Map.of(Operation.get(PATH), this::answer);
    }

    private void answer(Exchange exchange) {
        exchange.response().headers().set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var format = format(exchange);
        if (format.isEmpty()) {
            Problems.answer(exchange.request(), FeedProblems.notAcceptable());
            return;
        }
        try {
            var ring = feed.live().ring();
            if (ring == null) {
                throw new LogAwayException("The log of changes has not been reached yet.");
            }
            switch (format.get()) {
                case STREAM -> new ChangeStream(feed, ring, exchange, Question.ofStream(exchange)).begin();
                case ATOM -> atom.answer(exchange, ring, Question.ofAtom(exchange));
                default -> new Poll(feed, ring, exchange, Question.ofPoll(exchange), format.get()).begin();
            }
        } catch (RuntimeException e) {
            Problems.answer(exchange.request(), FeedProblems.of(e));
        }
    }

    /** A suffix comes before {@code Accept}. */
    private static Optional<String> format(Exchange exchange) {
        return switch (exchange.target().path().substring(PATH.length())) {
            case "" -> Negotiation.best(exchange.request().getHeader(HttpHeaders.ACCEPT), FORMATS);
            case ".json" -> Optional.of(JSON);
            case ".atom" -> Optional.of(ATOM);
            default -> Optional.empty();
        };
    }
}
