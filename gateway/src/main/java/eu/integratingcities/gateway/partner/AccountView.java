package eu.integratingcities.gateway.partner;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import java.time.Instant;
import java.util.UUID;

/** An account, for the secretariat and its own partner. */
record AccountView(
        UUID id,
        long version,
        String slug,
        String name,
        @LiveOnly String contactEmail,
        boolean closed,
        Instant createdAt,
        Instant changedAt)
        implements Versioned {

    static AccountView of(PartnerAccount account) {
        var facts = account.facts();
        return new AccountView(
                account.id(),
                account.version(),
                account.slug(),
                facts.name(),
                facts.contactEmail(),
                facts.closed(),
                account.createdAt(),
                account.changedAt());
    }
}
