package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * {@code /badges/{slug}.svg}: shown on other pages, so it is always a picture, and never claims more than the record of
 * now. An unknown city has one, too.
 */
@ApplicationScoped
class BadgeComposition implements Compositions, Composition {
    private static final int BADGE = 1;
    private static final String SVG = "svg";

    private final PublicUrl url;

    BadgeComposition(AccessConfig access) {
        this.url = access.publicUrl();
    }

    @Override
    public Map<String, Composition> compositions() {
        return Map.of("/badges/{badge}", this);
    }

    /** Only the language tells badges of a city apart, and only the languages that there are. */
    @Override
    public String keptAs(Target target) {
        return target.path() + "?lang=" + language(target).tag();
    }

    private static BadgeLanguage language(Target target) {
        var lang = new QueryStringDecoder(target.uri()).parameters().getOrDefault("lang", List.of());
        return BadgeLanguage.of(lang.isEmpty() ? "" : lang.getFirst());
    }

    @Override
    public Future<Whole> compose(Question question, Parts parts) {
        if (!question.suffix().equals(SVG)) {
            throw new RefusedException(GatewayProblem.of(
                    ProblemType.NOT_FOUND, "Badges are there as SVG: /badges/utrecht.svg for the city utrecht."));
        }
        var language = language(question.target());
        return CityRecord.read(question.segment(BADGE), parts).map(record -> badge(record, language));
    }

    private Whole badge(CityRecord record, BadgeLanguage language) {
        if (record.city().isMoved()) {
            return Whole.movedTo("/badges/" + record.movedTo() + ".svg?lang=" + language.tag());
        }
        return Whole.of(new Badge(record, language, url).svg(), "image/svg+xml; charset=utf-8")
                .with("Content-Language", language.tag());
    }
}
