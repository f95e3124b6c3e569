package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.settings.Part;
import java.time.Duration;

/** What a newcomer sees when the system is ready. */
record Banner(Addresses addresses, DataFolder data, Duration took) {
    String text() {
        var gateway = addresses.url(Part.GATEWAY);
        return """

                Integrating Cities is ready after %.1f s.

                  Gateway      %s   (what can be called: %s/docs)
                  Services     signatory %s   monitoring %s   conference %s
                  PostgreSQL   127.0.0.1:%d   Kafka 127.0.0.1:%d   data in %s

                Try:

                  curl '%s/v1/signatories?limit=3'
                  curl '%s/v1/signatories/toronto'
                  curl '%s/v1/conferences/10'

                Ctrl-C stops everything and keeps the data.
                """.formatted(
                        took.toMillis() / 1000.0,
                        gateway,
                        gateway,
                        addresses.url(Part.SIGNATORY),
                        addresses.url(Part.MONITORING),
                        addresses.url(Part.CONFERENCE),
                        addresses.port(Part.POSTGRES),
                        addresses.port(Part.KAFKA),
                        data.path(),
                        gateway,
                        gateway,
                        gateway);
    }
}
