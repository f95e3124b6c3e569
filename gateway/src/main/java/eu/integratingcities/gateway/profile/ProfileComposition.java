package eu.integratingcities.gateway.profile;

import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.composition.Formats;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import eu.integratingcities.gateway.operation.Parameters;
import eu.integratingcities.gateway.operation.RefusedException;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /v1/cities/{slug}/profile}. Without the city there is no profile; whatever else is missing is named. */
@ApplicationScoped
class ProfileComposition implements Compositions, Composition {
    private static final String TEMPLATE = "/v1/cities/{slug}/profile";
    private static final int SLUG = 2;
    private static final String LANG = "lang";

    @Override
    public Map<String, Composition> compositions() {
        return Map.of(TEMPLATE, this);
    }

    @Override
    public Future<Whole> compose(Question question, Parts parts) {
        Formats.choose(question, List.of(Formats.JSON));
        var parameters = new Parameters(question.target(), Set.of(LANG));
        var lang = parameters.one(LANG).map(ProfileComposition::asQuery).orElse("");
        parameters.refuseWrong();
        return parts.get("/v1/cities/" + question.segment(SLUG) + lang, question.language())
                .compose(city -> of(city, lang, question, parts))
                .map(whole -> whole.with("Vary", "Accept, Accept-Language"));
    }

    private static String asQuery(String lang) {
        return "?lang=" + URLEncoder.encode(lang, StandardCharsets.UTF_8);
    }

    private static Future<Whole> of(Part city, String lang, Question question, Parts parts) {
        if (city.isMoved()) {
            return Future.succeededFuture(Whole.movedTo(moved(city.location(), question)));
        }
        if (!city.isThere()) {
            return Future.failedFuture(new RefusedException(city.problem()));
        }
        return new CityReads(city, parts, lang, question.language())
                .all()
                .map(Profile::of)
                .map(Whole::json);
    }

    /** The same question about the city as it is called now. */
    private static String moved(String location, Question question) {
        int query = location.indexOf('?');
        var path = query < 0 ? location : location.substring(0, query);
        var uri = question.target().uri();
        return path + uri.substring(question.target().path().lastIndexOf("/profile"));
    }
}
