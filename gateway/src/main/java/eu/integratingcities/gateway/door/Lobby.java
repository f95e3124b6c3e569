package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.access.ClientAddresses;
import eu.integratingcities.gateway.access.SecurityHeaders;
import eu.integratingcities.gateway.cache.SharedCache;
import eu.integratingcities.gateway.feed.FeedPosition;
import eu.integratingcities.gateway.hop.Breakers;
import eu.integratingcities.gateway.hop.HopConfig;
import eu.integratingcities.gateway.hop.HopJournal;
import eu.integratingcities.gateway.hop.HopOffice;
import eu.integratingcities.gateway.quota.Quotas;
import eu.integratingcities.gateway.route.RouteTable;
import jakarta.inject.Singleton;

/** What the doors of all event loops share; nothing in it changes while the gateway runs. */
@Singleton
final class Lobby {
    private final ListenConfig listen;
    private final AccessConfig access;
    private final HopConfig hop;
    private final SecurityHeaders security;
    private final ClientAddresses clients;
    private final RouteTable routes;
    private final HopOffice office;
    private final SharedCache cache;
    private final Quotas quotas;
    private final FeedPosition feed;

    Lobby(
            ListenConfig listen,
            AccessConfig access,
            HopConfig hop,
            SecurityHeaders security,
            ClientAddresses clients,
            RouteTable routes,
            HopJournal journal,
            Breakers breakers,
            SharedCache cache,
            Quotas quotas,
            FeedPosition feed) {
        this.listen = listen;
        this.access = access;
        this.hop = hop;
        this.security = security;
        this.clients = clients;
        this.routes = routes;
        this.office = new HopOffice(journal, breakers, cache);
        this.cache = cache;
        this.quotas = quotas;
        this.feed = feed;
    }

    ListenConfig listen() {
        return listen;
    }

    AccessConfig access() {
        return access;
    }

    HopConfig hop() {
        return hop;
    }

    SecurityHeaders security() {
        return security;
    }

    ClientAddresses clients() {
        return clients;
    }

    RouteTable routes() {
        return routes;
    }

    HopOffice office() {
        return office;
    }

    SharedCache cache() {
        return cache;
    }

    Quotas quotas() {
        return quotas;
    }

    FeedPosition feed() {
        return feed;
    }
}
