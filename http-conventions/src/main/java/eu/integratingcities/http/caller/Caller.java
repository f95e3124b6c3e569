package eu.integratingcities.http.caller;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request being answered, as the verified token says. */
@RequestScoped
public class Caller {
    private final CurrentIdentityAssociation identities;
    private @Nullable Identity identity;

    Caller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The subject of the token, recorded with every change; {@code anonymous} without a token. */
    public String subject() {
        return identity().subject();
    }

    public boolean isAnonymous() {
        return identity().isAnonymous();
    }

    /** Whether the caller has at least one of the {@link Roles}. */
    public boolean is(String... roles) {
        return identity().isAny(roles);
    }

    /** The slug of the city that a city editor works for. */
    public Optional<String> city() {
        return Optional.ofNullable(identity().city());
    }

    /** Whether the caller is the secretariat, or the editor of this city. */
    public boolean worksFor(String slug) {
        return is(Roles.SECRETARIAT)
                || (is(Roles.CITY_EDITOR) && slug.equals(identity().city()));
    }

    /**
     * Lets pass who {@linkplain #worksFor works for} this city.
     *
     * @throws ProblemException other-city, for everyone else
     */
    public void requireCity(String slug) {
        if (worksFor(slug)) {
            return;
        }
        throw new ProblemException(
                ProblemType.OTHER_CITY,
                city().map(own -> "This token is for %s; the request concerns %s.".formatted(own, slug))
                        .orElse("This token is for no city; the request concerns %s.".formatted(slug)));
    }

    /** What is known of the caller, to carry it into work that outlives the request. */
    public Identity identity() {
        var known = identity;
        if (known == null) {
            known = fromToken();
            identity = known;
        }
        return known;
    }

    /** Work done later on behalf of a caller, such as an import, is done in the caller's name. */
    public void actFor(Identity other) {
        identity = other;
    }

    private Identity fromToken() {
        var current = identities.getIdentity();
        if (current.isAnonymous()) {
            return Identity.ANONYMOUS;
        }
        String city = current.getPrincipal() instanceof JsonWebToken token ? token.getClaim("city") : null;
        return new Identity(current.getPrincipal().getName(), current.getRoles(), city);
    }
}
