package eu.integratingcities.gateway.status;

import eu.integratingcities.gateway.cache.SharedCache;
import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.composition.Formats;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import eu.integratingcities.gateway.exchange.Html;
import eu.integratingcities.gateway.exchange.Target;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code /status}. Each service is asked for the first line of a list, past the cache: it answers only if its database
 * does, and says when its data changed last. The answer is shown for the moment for which gaps are, so that
 * many who ask cost the services no more than one.
 */
@ApplicationScoped
class StatusComposition implements Compositions, Composition {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Map<String, String> PROBES = probes();

    private final SharedCache cache;

    StatusComposition(SharedCache cache) {
        this.cache = cache;
    }

    private static Map<String, String> probes() {
        var probes = new LinkedHashMap<String, String>();
        probes.put("signatory-service", "/v1/signatories?limit=1");
        probes.put("monitoring-service", "/v1/monitoring/cycles?limit=1");
        probes.put("conference-service", "/v1/conferences?limit=1");
        return probes;
    }

    @Override
    public Map<String, Composition> compositions() {
        return Map.of("/status", this);
    }

    @Override
    public String keptAs(Target target) {
        return target.path();
    }

    @Override
    public String securityPolicy() {
        return Html.POLICY;
    }

    @Override
    public Future<Whole> compose(Question question, Parts parts) {
        var format = Formats.choose(question, List.of(Formats.JSON, Formats.HTML));
        var asked = new LinkedHashMap<String, Future<Part>>();
        PROBES.forEach((name, uri) -> asked.put(name, inTime(parts.probe(uri), uri)));
        return Future.all(List.copyOf(asked.values())).map(done -> {
            var answered = new LinkedHashMap<String, Part>();
            asked.forEach((name, part) -> answered.put(name, part.result()));
            var status = new SystemStatus(answered, cache.logWatch());
            var whole = format.equals(Formats.HTML)
                    ? Whole.of(new StatusPage(status).html(), "text/html; charset=utf-8")
                    : Whole.json(status.json());
            return whole.with("Vary", "Accept");
        });
    }

    /** A service that hesitates for longer counts as not reachable; the probe itself goes on. */
    private static Future<Part> inTime(Future<Part> probe, String uri) {
        var answer = Promise.<Part>promise();
        var vertx = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .owner();
        long timer = vertx.setTimer(PATIENCE_MILLIS, late -> answer.tryComplete(Part.unavailable(uri)));
        probe.onSuccess(part -> {
            vertx.cancelTimer(timer);
            answer.tryComplete(part);
        });
        return answer.future();
    }
}
