package eu.integratingcities.http.request;

import eu.integratingcities.http.problem.ProblemAnswers;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What fails on its way to the resources, where the framework would answer with a page of its own. */
@ApplicationScoped
class UnroutedRequests {
    /** The framework's own page is the last of all. */
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private final BareAnswers answers;
    private final ProblemAnswers problems;

    UnroutedRequests(BareAnswers answers, ProblemAnswers problems) {
        this.answers = answers;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(LAST_BUT_ONE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        var id = RequestId.of(context);
        answers.end(context.request(), id, problems.unrouted(context.statusCode(), context.failure(), id));
    }
}
