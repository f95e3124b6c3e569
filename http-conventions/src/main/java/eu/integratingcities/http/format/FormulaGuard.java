package eu.integratingcities.http.format;

/**
 * Keeps texts in CSV from being run as formulas (CWE-1236): an apostrophe goes in front of what a spreadsheet might run.
 * Texts that look guarded already get one more, so that taking one off always gives the text back.
 */
public final class FormulaGuard {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private FormulaGuard() {}

    static String guard(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text as it was before the guard. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
