package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.linked.LinkedNode;
import eu.integratingcities.http.linked.PublicUrl;
import eu.integratingcities.signatory.city.LinkedCity;
import eu.integratingcities.signatory.signing.Occasion;
import eu.integratingcities.signatory.signing.SigningView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signatory in the terms of schema.org. It is a place and the government of it, for only organizations are members of
 * something. Since when is told by a role, and each signing by an event, because the dates of these may be a month or a
 * year (ISO 8601), while the times of an action may not.
 */
final class LinkedSignatory {

    private static final String SIGNATORIES = "/v1/signatories";
    private static final String CHARTER = "Integrating Cities Charter";

    private LinkedSignatory() {}

    static LinkedNode of(SignatoryView signatory, PublicUrl url) {
        var path = SIGNATORIES + "/" + signatory.slug();
        return LinkedCity.of(signatory, url, path, "/v1/cities/" + signatory.slug())
                .typed("City", "GovernmentOrganization")
                .with(
                        "memberOf",
                        Status.OF_SIGNATORIES.contains(signatory.status()) ? membership(signatory, url) : null)
                .with("subjectOf", works(signatory, url, path));
    }

    private static LinkedNode membership(SignatoryView signatory, PublicUrl url) {
        return LinkedNode.of("OrganizationRole")
                .with("roleName", "signatory")
                .with("numberedPosition", signatory.signatoryNumber())
                .with("startDate", signatory.signedOn().value())
                .with(
                        "memberOf",
                        LinkedNode.at(url.of(SIGNATORIES))
                                .typed("Organization")
                                .with("name", "Signatories of the " + CHARTER));
    }

    private static List<LinkedNode> works(SignatoryView signatory, PublicUrl url, String path) {
        var works = new ArrayList<LinkedNode>();
        var sources = signatory.signings().stream()
                .flatMap(signing -> signing.sourceIds().stream())
                .toList();
        works.add(LinkedCity.record(signatory, url, path, sources));
        signatory.signings().forEach(signing -> works.add(event(signing, signatory.name(), url, path)));
        return works;
    }

    /** Without the signer: names of persons are not told in bulk, and this is also an item of a list. */
    private static LinkedNode event(SigningView signing, String city, PublicUrl url, String path) {
        return LinkedNode.at(url.of(path + "/signings/" + signing.id()))
                .typed("Event")
                .with("name", "Signing of the %s by %s".formatted(CHARTER, city))
                .with("startDate", signing.signedOn().value())
                .with("location", place(signing.place()))
                .with("superEvent", conference(signing.occasion(), url))
                .with("about", charter(signing.charterEdition(), url));
    }

    private static @Nullable LinkedNode place(@Nullable String name) {
        return name == null ? null : LinkedNode.of("Place").with("name", name);
    }

    private static @Nullable LinkedNode conference(@Nullable Occasion occasion, PublicUrl url) {
        return occasion == null || occasion.conference() == null
                ? null
                : LinkedNode.at(url.of("/v1/conferences/" + occasion.conference()));
    }

    private static @Nullable LinkedNode charter(@Nullable String edition, PublicUrl url) {
        return edition == null
                ? null
                : LinkedNode.at(url.of("/v1/charter/editions/" + edition))
                        .typed("CreativeWork")
                        .with("name", CHARTER)
                        .with("version", edition);
    }
}
