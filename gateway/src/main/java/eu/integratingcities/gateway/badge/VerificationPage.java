package eu.integratingcities.gateway.badge;

import com.fasterxml.jackson.databind.JsonNode;
import eu.integratingcities.gateway.composition.Part.State;
import eu.integratingcities.gateway.exchange.Html;
import java.util.stream.Collectors;

/** A verification for people. */
record VerificationPage(Verification verification) {

    String html() {
        return Html.document(verification.title(), status() + signing() + decision() + sources() + history() + links());
    }

    private String status() {
        var record = verification.record();
        var stale = verification.isStale()
                ? "<p>The register cannot be reached at the moment; this is what it said last.</p>\n"
                : "";
        return "<p><strong>%s</strong></p>\n%s<p>%s</p>\n"
                .formatted(Html.escape(verification.words()), stale, Html.escape(meaning(record.claim())));
    }

    private static String meaning(Claim claim) {
        return switch (claim) {
            case SIGNATORY, UNDER_REVIEW, ON_HOLD ->
                "The city signed the charter and is on the public list with the status that is shown.";
            case WITHDRAWN, ENDED -> "The city signed the charter and is not a signatory any more.";
            case UNCONFIRMED -> "A source hints at a signature, and none states it.";
            case NOT_ON_RECORD ->
                "No signature is on record here. The record is known to be incomplete, so this does not say that the"
                        + " city has not signed.";
            case NOT_AVAILABLE -> "The register cannot be read at the moment. Please try again in a while.";
        };
    }

    private String signing() {
        var signedOn = verification.record().signedOn();
        if (signedOn.isMissingNode()) {
            return "";
        }
        return SourcedDate.of(signedOn)
                .map(date -> "<p>First signed %s.</p>\n".formatted(Html.escape(date.when())))
                .orElse("<p>No source tells when it first signed.</p>\n");
    }

    /** Since when the status holds is another day than that of the signing, and often on no record. */
    private String decision() {
        var decision = verification.decision();
        var since = SourcedDate.of(decision.path("trueFrom")).map(date -> " holds since " + Html.escape(date.words()));
        var url = decision.path("decisionUrl").asText("");
        var by = decision.path("decisionUrl").isTextual() && url.startsWith("http")
                ? " by <a href=\"%s\" rel=\"nofollow noopener\">this decision</a>".formatted(Html.escape(url))
                : "";
        if (since.isEmpty() && by.isEmpty()) {
            return "";
        }
        return "<p>This status%s%s.</p>\n".formatted(since.orElse(" holds"), by);
    }

    private String sources() {
        var sources = verification.sources();
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(source -> "<li>%s</li>".formatted(source(source)))
                        .collect(Collectors.joining("\n", "<h2>Sources</h2>\n<ul>\n", "\n</ul>\n"));
    }

    private static String source(JsonNode source) {
        var title = Html.escape(source.path("title").asText(source.path("id").asText()));
        var address = source.path("address").asText("");
        return address.startsWith("http")
                ? "<a href=\"%s\" rel=\"nofollow noopener\">%s</a>".formatted(Html.escape(address), title)
                : title;
    }

    private String history() {
        if (verification.lines().isEmpty()) {
            return verification.record().signatory().isThere()
                            && verification.history().state() == State.UNAVAILABLE
                    ? "<p>The history cannot be read at the moment.</p>\n"
                    : "";
        }
        return verification.lines().stream()
                .map(line -> "<li>%s%s%s</li>"
                        .formatted(
                                SourcedDate.of(line.path("trueFrom"))
                                        .map(date -> Html.escape(date.words()) + ": ")
                                        .orElse(""),
                                Html.escape(line.path("status").asText()),
                                line.path("supersededBy").isNull() ? "" : " (corrected later)"))
                .collect(Collectors.joining("\n", "<h2>History</h2>\n<ol>\n", "\n</ol>\n"));
    }

    private String links() {
        var links = verification.links();
        return links.isEmpty()
                ? ""
                : links.properties().stream()
                        .map(link -> "<li><a href=\"%s\">%s</a></li>"
                                .formatted(Html.escape(link.getValue().asText()), link.getKey()))
                        .collect(Collectors.joining("\n", "<h2>On record</h2>\n<ul>\n", "\n</ul>\n"));
    }
}
