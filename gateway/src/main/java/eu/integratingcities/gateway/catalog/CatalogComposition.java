package eu.integratingcities.gateway.catalog;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.composition.Formats;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.route.RouteConfig;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /catalog}: the catalogue, with the time of the last change of each list whose service answers. */
@ApplicationScoped
class CatalogComposition implements Compositions, Composition {
    private final Catalogue catalogue;
    private final List<DataList> lists = DataList.readAll();

    CatalogComposition(CatalogConfig config, AccessConfig access, RouteConfig routes) {
        this.catalogue = new Catalogue(
                config,
                access.publicUrl().toString(),
                routes.licence().url().toString(),
                routes.licence().excluded());
    }

    @Override
    public Map<String, Composition> compositions() {
        return Map.of("/catalog", this);
    }

    @Override
    public String keptAs(Target target) {
        return target.path();
    }

    @Override
    public Future<Whole> compose(Question question, Parts parts) {
        var format = Formats.choose(question, List.of(Formats.TURTLE, Formats.JSON_LD));
        var asked = lists.stream().map(list -> parts.content(list.probe())).toList();
        return Future.all(asked).map(done -> {
            var graph = catalogue.of(lists, changed(asked));
            var whole = format.equals(Formats.TURTLE)
                    ? Whole.of(graph.turtle(), Formats.TURTLE)
                    : Whole.of(graph.jsonLd().toPrettyString(), Formats.JSON_LD);
            return whole.with("Vary", "Accept");
        });
    }

    private Map<String, String> changed(List<Future<Part>> asked) {
        var changed = new HashMap<String, String>();
        for (int i = 0; i < lists.size(); i++) {
            var path = lists.get(i).path();
            asked.get(i).result().dataAsOf().ifPresent(time -> changed.put(path, time));
        }
        return changed;
    }
}
