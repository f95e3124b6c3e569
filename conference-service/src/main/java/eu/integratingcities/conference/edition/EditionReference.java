package eu.integratingcities.conference.edition;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a path names an edition: by its number, or as the next one.
 *
 * @param number null for the next edition
 */
@Schema(
        type = SchemaType.STRING,
        pattern = EditionReference.PATTERN,
        description = "Number of an edition, or next",
        examples = "10")
public record EditionReference(@Nullable Integer number) {

    /** The pattern of the path parameter. */
    public static final String PATTERN = "^([1-9][0-9]{0,3}|next)$";

    private static final String NEXT = "next";

    /** Reads the segment of a path; throws {@link IllegalArgumentException} for anything else, which is a 404. */
    public static EditionReference fromString(String segment) {
        if (!segment.matches(PATTERN)) {
            throw new IllegalArgumentException("An edition is named by its number or by \"next\", not " + segment);
        }
        return new EditionReference(segment.equals(NEXT) ? null : Integer.valueOf(segment));
    }

    @Override
    public String toString() {
        return number == null ? NEXT : number.toString();
    }
}
