package eu.integratingcities.signatory.membership;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which an answer tells who is a signatory.
 *
 * @param code for programs; it keeps its meaning
 * @param text for people; null in the items of a list, which tells it once
 */
public record CountingRule(Code code, @Nullable String text) {

    /** Which rule. */
    public enum Code {
        /** Who is on the list now, with the status that the register says now. */
        ON_THE_LIST,
        /** Who had signed by a day and was a signatory still, whatever the day of coming on the list. */
        FIRST_SIGNING_TO_END
    }

    private static final CountingRule ON_THE_LIST = new CountingRule(Code.ON_THE_LIST, """
            Counted are cities that are on the list now, with the status listed unless others are asked for. A first \
            signing lies within the bounds that sources give, not before the launch of the charter on 2010-02-22 and not \
            after the day on which the register recorded the city.""");

    private static final CountingRule FIRST_SIGNING_TO_END = new CountingRule(Code.FIRST_SIGNING_TO_END, """
            Counted are cities from their first signing until they withdraw or their membership ends: listed, under \
            review or on hold, unless other statuses are asked for. The day of coming on the list plays no role. Where a \
            date is not exact, every day within its bounds that keeps the order of events is possible; certain is what \
            all of them agree on, possible what one of them allows. A first signing is not before the launch of the \
            charter on 2010-02-22 and not after the day on which the register recorded the city. Names, places and other \
            facts of the cities are those known today.""");

    /** The rule for answers about a moment. */
    public static CountingRule of(Moment moment) {
        return moment.isNow() ? ON_THE_LIST : FIRST_SIGNING_TO_END;
    }

    CountingRule withoutText() {
        return new CountingRule(code, null);
    }
}
