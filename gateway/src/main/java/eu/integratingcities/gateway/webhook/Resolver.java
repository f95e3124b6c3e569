package eu.integratingcities.gateway.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. May block. */
@FunctionalInterface
interface Resolver {
    /** All of them; never none. */
    List<InetAddress> addresses(String host) throws UnknownHostException, InterruptedException;
}
