package eu.integratingcities.gateway.badge;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** {@code /verify/{slug}}: where a badge leads, so that anybody can see whether its claim is true. */
@ApplicationScoped
class VerifyComposition implements Compositions, Composition {
    private static final int SLUG = 1;

    @Override
    public Map<String, Composition> compositions() {
        return Map.of("/verify/{slug}", this);
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
        var asked = question.segment(SLUG);
        return CityRecord.read(asked, parts)
                .compose(record -> history(record, parts).map(history -> new Verification(asked, record, history)))
                .map(found -> whole(found, format, question))
                .map(whole -> whole.with("Vary", "Accept"));
    }

    private static Future<Part> history(CityRecord record, Parts parts) {
        var uri = record.signatory().uri();
        return record.signatory().isThere()
                ? parts.content(uri + "/status-history?limit=500")
                : Future.succeededFuture(Part.unavailable(uri));
    }

    private static Whole whole(Verification found, String format, Question question) {
        if (found.record().city().isMoved()) {
            var suffix = question.suffix().isEmpty() ? "" : "." + question.suffix();
            return Whole.movedTo("/verify/" + found.record().movedTo() + suffix);
        }
        return format.equals(Formats.HTML)
                ? Whole.of(new VerificationPage(found).html(), "text/html; charset=utf-8")
                : Whole.json(found.json());
    }
}
