package eu.integratingcities.gateway.status;

import eu.integratingcities.gateway.exchange.Html;
import java.util.stream.Collectors;

/** The state of the whole for people. */
record StatusPage(SystemStatus status) {

    String html() {
        var services = status.services().entrySet().stream()
                .map(entry -> "<li>%s: %s</li>".formatted(entry.getKey(), service(entry.getValue())))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
        return Html.document("Status: " + status.word(), services + events());
    }

    private static String service(ServiceState service) {
        return service.eventLag()
                .map(lag -> "answers; %s; %s".formatted(data(service), events(lag)))
                .orElse("not reachable; what is kept of it is shown, and said to be stale");
    }

    private static String data(ServiceState service) {
        return service.dataAsOf()
                .map(time -> "data last changed " + Html.escape(time))
                .orElse("no data yet");
    }

    private static String events(EventLag lag) {
        var own = lag.untold() == 0
                ? "has told all its changes"
                : "has yet to tell %d of its changes, for %d s".formatted(lag.untold(), lag.untoldSeconds());
        var others = "knew all changes of others %d s ago".formatted(lag.untakenSeconds());
        return own + "; " + others;
    }

    private String events() {
        var log = status.log();
        return log.followed()
                ? "<p>Changes are followed since %s, and known up to %d s ago.</p>\n"
                        .formatted(log.since(), log.behind().toSeconds())
                : "<p>Changes cannot be followed at the moment: each answer is asked for anew.</p>\n";
    }
}
