package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.http.paging.ItemList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A partner's own keys as they are shown. */
@ApplicationScoped
class ReadKeys {
    private final ReadAccounts own;
    private final ApiKeys keys;
    private final Clock clock;

    ReadKeys(ReadAccounts own, ApiKeys keys, Clock clock) {
        this.own = own;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    ItemList<KeyView> all(Bearer by) {
        var now = Instant.now(clock);
        var views = keys.of(own.require(by)).stream()
                .map(key -> KeyView.of(key, now))
                .toList();
        return ItemList.whole(views, null);
    }

    @Transactional
    KeyView one(String id, Bearer by) {
        return KeyView.of(keys.require(own.require(by), id), Instant.now(clock));
    }
}
