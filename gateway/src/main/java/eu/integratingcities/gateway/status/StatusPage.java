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
        if (!service.reachable()) {
            return "not reachable; what is kept of it is shown, and said to be stale";
        }
        return service.dataAsOf()
                .map(time -> "answers; data last changed " + Html.escape(time))
                .orElse("answers; no data yet");
    }

    private String events() {
        var log = status.log();
        return log.followed()
                ? "<p>Changes are followed since %s, and known up to %d s ago.</p>\n"
                        .formatted(log.since(), log.behind().toSeconds())
                : "<p>Changes cannot be followed at the moment: each answer is asked for anew.</p>\n";
    }
}
