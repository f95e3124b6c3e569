package eu.integratingcities.e2e.journey;

import eu.integratingcities.launcher.token.Role;

/** Cities that the secretariat puts on file and brings along the way to the list, each step on the same day. */
public record Candidates(Client client, String day) {

    public void declare(String slug) {
        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "%s", "country": "NL"}""".formatted(slug, slug));
        client.post(Role.SECRETARIAT, "/v1/candidates", """
                {"city": "%s", "declaredOn": %s}""".formatted(slug, date()));
    }

    public void adopt(String slug) {
        take(slug, "council-adopted", "\"body\": \"City council\"");
    }

    public void sign(String slug) {
        take(slug, "signed", """
                "signing": {"signedOn": %s, "charterEdition": "2024-10", "signerOffice": "Mayor",
                            "occasion": {"kind": "local", "text": "Town hall"}}""".formatted(date()));
    }

    public void list(String slug) {
        take(slug, "document-received", """
                "document": {"url": "https://example.org/%s.pdf", "sha256": "%s"}""".formatted(slug, "0a".repeat(32)));
        take(slug, "listed", "\"note\": null");
    }

    /** As {@link #list}, by requests of this trace. */
    public void listUnder(String slug, String traceId) {
        new Candidates(client.under(traceId), day).list(slug);
    }

    private void take(String slug, String step, String more) {
        client.post(Role.SECRETARIAT, "/v1/signatories/" + slug + "/joining-steps", """
                {"step": "%s", "happenedOn": %s, %s}""".formatted(step, date(), more));
    }

    private String date() {
        return "{\"value\": \"%s\", \"precision\": \"day\"}".formatted(day);
    }
}
