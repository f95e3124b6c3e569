package eu.integratingcities.gateway.exchange;

/** A page for people: no script, no frame, one style sheet of our own. */
public final class Html {
    /** Where the style sheet is. */
    public static final String STYLE = "/assets/pages.css";

    /** What such a page may load. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Html() {}

    /** A whole page; the title is escaped here, the content is HTML already. */
    public static FixedAnswer page(String title, String content) {
        return FixedAnswer.of(document(title, content), "text/html; charset=utf-8")
                .withSecurityPolicy(POLICY);
    }

    /** The text of such a page. */
    public static String document(String title, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %3$s</main>
                </body>
                </html>
                """.formatted(escape(title), STYLE, content);
    }

    /** Text as it has to be written in HTML, in content and in quoted attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
