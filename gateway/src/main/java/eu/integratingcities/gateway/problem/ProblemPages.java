package eu.integratingcities.gateway.problem;

import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Html;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What each problem's {@code type} leads to: a page of help, and an index of all of them. */
@ApplicationScoped
class ProblemPages implements Pages {
    private final Map<String, Page> help = Arrays.stream(ProblemType.values())
            .collect(Collectors.toUnmodifiableMap(ProblemType::uri, ProblemPages::help));

    @Override
    public Map<String, Page> pages() {
        Page byCode = exchange -> {
            var path = exchange.target().path();
            var page = help.get(path);
            if (page == null) {
                Problems.answer(
                        exchange.request(),
                        GatewayProblem.of(
                                ProblemType.NOT_FOUND,
                                "The catalogue of problems has no " + path + ". See /problems for what it has."));
            } else {
                page.answer(exchange);
            }
        };
        return Map.of("/problems", index(), "/problems/{code}", byCode);
    }

    private static Page help(ProblemType type) {
        var content = """
                <p>%s</p>
                <p>Status %d, code <code>%s</code>. <a href="/problems">All problems</a></p>
                """.formatted(Html.escape(type.help()), type.status(), type.code());
        return new NegotiatedPage(json(describe(type)), Html.page(type.title(), content));
    }

    private static Page index() {
        var items = new JsonArray();
        var rows = new StringBuilder();
        for (var type : ProblemType.values()) {
            items.add(describe(type));
            rows.append("<li><a href=\"%s\">%d %s</a>: %s</li>%n"
                    .formatted(type.uri(), type.status(), Html.escape(type.title()), Html.escape(type.help())));
        }
        return new NegotiatedPage(
                json(new JsonObject().put("items", items)), Html.page("Problems", "<ul>\n" + rows + "</ul>\n"));
    }

    private static JsonObject describe(ProblemType type) {
        return new JsonObject()
                .put("type", type.uri())
                .put("code", type.code())
                .put("title", type.title())
                .put("status", type.status())
                .put("help", type.help());
    }

    private static FixedAnswer json(JsonObject json) {
        return FixedAnswer.of(json.encodePrettily(), "application/json");
    }
}
