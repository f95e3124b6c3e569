package eu.integratingcities.gateway.composition;

import eu.integratingcities.gateway.exchange.Target;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is made of the answers of services, to GET and HEAD. It is the same for everybody and is kept like one
 * of theirs: as long as each of its parts, and until one of them is evicted (docs/adr/0018).
 */
@FunctionalInterface
public interface Composition {

    /**
     * Asks for the parts and makes the answer of them, without blocking. A {@link
     * eu.integratingcities.gateway.operation.RefusedException}, thrown or in the future, is a refusal.
     */
    Future<Whole> compose(Question question, Parts parts);

    /** Path and query under which the answer is kept: without what does not change it. */
    default String keptAs(Target target) {
        return target.uri();
    }

    /** The content security policy of answers that are pages; null where there is nothing to load. */
    default @Nullable String securityPolicy() {
        return null;
    }
}
