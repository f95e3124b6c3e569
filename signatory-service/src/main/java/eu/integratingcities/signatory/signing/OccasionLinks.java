package eu.integratingcities.signatory.signing;

import org.jspecify.annotations.Nullable;

/**
 * Where to read on about an occasion, as path-absolute links; null where it was at no conference, or in no session that is
 * known.
 *
 * @param conference path of the conference
 * @param session path of the session
 */
public record OccasionLinks(
        @Nullable String conference, @Nullable String session) {

    public static OccasionLinks of(@Nullable Occasion occasion) {
        if (occasion == null || occasion.conference() == null) {
            return new OccasionLinks(null, null);
        }
        var conference = "/v1/conferences/" + occasion.conference();
        return new OccasionLinks(
                conference, occasion.session() == null ? null : conference + "/sessions/" + occasion.session());
    }
}
