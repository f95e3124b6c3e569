package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.exchange.HttpDates;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.route.RouteConfig.RetirementConfig;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A route on its way out. Every answer says since when it is deprecated (RFC 9745), on which day it ends (RFC 8594), and what
 * comes in its place; from that day on, in UTC, the answer is 410.
 */
public final class Retirement {
    private static final int SHORTEST_MONTHS = 12;

    private final Instant end;
    private final LocalDate lastWords;
    private final String successor;
    private final CharSequence deprecation;
    private final CharSequence sunset;
    private final CharSequence links;

    /** Fails if users have less than a year between the two days. */
    Retirement(RetirementConfig config) {
        if (config.sunset().isBefore(config.deprecated().plusMonths(SHORTEST_MONTHS))) {
            throw new IllegalArgumentException("Between deprecation and sunset are at least " + SHORTEST_MONTHS
                    + " months, not " + config.deprecated() + " to " + config.sunset());
        }
        this.end = startOf(config.sunset());
        this.lastWords = config.sunset();
        this.successor = config.successor();
        this.deprecation =
                HttpHeaders.createOptimized("@" + startOf(config.deprecated()).getEpochSecond());
        this.sunset = HttpHeaders.createOptimized(HttpDates.format(end));
        this.links = HttpHeaders.createOptimized("<" + successor + ">; rel=\"successor-version\", <"
                + config.explanation() + ">; rel=\"deprecation\", <" + config.explanation() + ">; rel=\"sunset\"");
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Adds to an answer what its readers have to know. */
    public void announce(MultiMap headers) {
        headers.add("Deprecation", deprecation);
        headers.add("Sunset", sunset);
        headers.add("Link", links);
    }

    /** Whether the route has ended. */
    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    /** What is answered when it has. */
    public GatewayProblem gone() {
        return GatewayProblem.of(
                        ProblemType.GONE,
                        "This address ended on " + lastWords + "; " + successor + " has come in its place.")
                .with("successor", successor);
    }
}
