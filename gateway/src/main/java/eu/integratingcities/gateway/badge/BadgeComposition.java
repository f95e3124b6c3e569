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
 * {@code /badges/{slug}.svg} and {@code .png}: shown on other pages and in mails, so it is always a picture, and never
 * claims more than the record of now. An unknown city has one, too.
 */
@ApplicationScoped
class BadgeComposition implements Compositions, Composition {
    private static final int BADGE = 1;
    private static final String SVG = "svg";
    private static final String PNG = "png";

    private final PublicUrl url;
    private final BadgePainter painter;

    BadgeComposition(AccessConfig access, BadgePainter painter) {
        this.url = access.publicUrl();
        this.painter = painter;
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
        var format = question.suffix();
        if (!format.equals(SVG) && !format.equals(PNG)) {
            throw new RefusedException(
                    GatewayProblem.of(
                            ProblemType.NOT_FOUND,
                            "Badges are there as SVG and PNG: /badges/utrecht.svg and /badges/utrecht.png for the city utrecht."));
        }
        var language = language(question.target());
        return CityRecord.read(question.segment(BADGE), parts).compose(record -> badge(record, language, format));
    }

    private Future<Whole> badge(CityRecord record, BadgeLanguage language, String format) {
        if (record.city().isMoved()) {
            return Future.succeededFuture(
                    Whole.movedTo("/badges/" + record.movedTo() + "." + format + "?lang=" + language.tag()));
        }
        var badge = Badge.of(record, language, url);
        var whole = format.equals(PNG)
                ? painter.png(badge).map(picture -> Whole.of(picture, "image/png"))
                : Future.succeededFuture(Whole.of(badge.svg(), "image/svg+xml; charset=utf-8"));
        return whole.map(made -> made.with("Content-Language", language.tag()));
    }
}
