package eu.integratingcities.gateway.status;

import eu.integratingcities.gateway.cache.SharedCache;
import eu.integratingcities.gateway.catalog.DataList;
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
 * {@code /status}. Each service is asked how far it is behind with events, past the cache: it answers only if its database
 * does, and then of each of its public lists when it changed last, as readers see them: of one list alone it would be
 * said that nothing changed while another did. The answer is shown for the moment for which gaps are, so that many who ask
 * cost the services no more than one.
 */
@ApplicationScoped
class StatusComposition implements Compositions, Composition {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Map<String, String> PROBES = probes();

    private final SharedCache cache;
    private final List<DataList> lists = DataList.readAll();

    StatusComposition(SharedCache cache) {
        this.cache = cache;
    }

    private static Map<String, String> probes() {
        var probes = new LinkedHashMap<String, String>();
        probes.put("signatory", "/v1/operations/signatories/event-lag");
        probes.put("monitoring", "/v1/operations/monitoring/event-lag");
        probes.put("conference", "/v1/operations/conferences/event-lag");
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
        var asked = new LinkedHashMap<String, Future<ServiceState>>();
        PROBES.forEach((service, uri) -> asked.put(
                service + "-service",
                inTime(parts.probe(uri)
                        .compose(lag -> lag.isThere()
                                ? lists(service, parts).map(lists -> ServiceState.of(lag, lists))
                                : Future.succeededFuture(ServiceState.AWAY)))));
        return Future.all(List.copyOf(asked.values())).map(done -> {
            var answered = new LinkedHashMap<String, ServiceState>();
            asked.forEach((name, state) -> answered.put(name, state.result()));
            var status = new SystemStatus(answered, cache.logWatch());
            var whole = format.equals(Formats.HTML)
                    ? Whole.of(new StatusPage(status).html(), "text/html; charset=utf-8")
                    : Whole.json(status.json());
            return whole.with("Vary", "Accept");
        });
    }

    private Future<List<Part>> lists(String service, Parts parts) {
        var asked = lists.stream()
                .filter(list -> list.service().equals(service))
                .map(list -> parts.get(list.probe()))
                .toList();
        return Future.all(asked).map(done -> asked.stream().map(Future::result).toList());
    }

    /** A service that hesitates for longer counts as not reachable; the questions to it go on. */
    private static Future<ServiceState> inTime(Future<ServiceState> state) {
        var answer = Promise.<ServiceState>promise();
        var vertx = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .owner();
        long timer = vertx.setTimer(PATIENCE_MILLIS, late -> answer.tryComplete(ServiceState.AWAY));
        state.onSuccess(told -> {
            vertx.cancelTimer(timer);
            answer.tryComplete(told);
        });
        return answer.future();
    }
}
