package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.feed.TypeNames;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/** What a webhook may say: an address that may be called, and types of events that there are. */
@Singleton
class WebhookRules {
    private final WebhookConfig config;
    private final AddressRules addresses;

    WebhookRules(WebhookConfig config, AddressRules addresses) {
        this.config = config;
        this.addresses = addresses;
    }

    /**
     * The facts, with the names of types as they are kept.
     *
     * @throws ProblemException invalid-body, with a pointer for what is wrong
     */
    WebhookFacts checked(WebhookFacts told) {
        var target = TargetUrl.read(told.url(), config.allowHttp());
        addresses.refuseLiteral(target);
        var types = new ArrayList<String>();
        for (int i = 0; i < told.types().size(); i++) {
            var type = TypeNames.shortened(told.types().get(i));
            if (!TypeNames.exists(type)) {
                throw unknown(type, i);
            }
            types.add(type);
        }
        return new WebhookFacts(told.url(), types, told.city(), told.enabled());
    }

    private static ProblemException unknown(String type, int index) {
        var nearest = TypeNames.nearest(type).map(near -> " Nearest: " + near + ".");
        return new ProblemException(ProblemType.INVALID_BODY, "There is no such type of event.")
                .at(
                        "/types/" + index,
                        "unknown",
                        "Expected a public type of event or what stands before one of its dots, found %s.%s"
                                .formatted(type, nearest.orElse("")));
    }
}
