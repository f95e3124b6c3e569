package eu.integratingcities.launcher.load;

import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import eu.integratingcities.reference.ReferenceData;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * {@code load}: loads the reference data into services that somebody else runs, once for each data folder. Services are
 * found by {@code IC_SIGNATORY_URL} and its like; {@code IC_TOKEN} replaces the development token.
 */
public record LoadCommand(DataFolder data, Map<String, String> environment) {
    public void run() {
        if (data.isLoaded()) {
            System.out.println("the reference data was loaded before");
            return;
        }
        new ReferenceDataLoad(this::address, token(), System.out::println).load(ReferenceData.imports());
        data.markLoaded();
    }

    private URI address(String service) {
        var part = Part.named(service);
        var variable = "IC_" + part.shortName().toUpperCase(Locale.ROOT) + "_URL";
        var given = environment.get(variable);
        return URI.create(given != null ? given : new Addresses(environment).url(part));
    }

    private String token() {
        var given = environment.get("IC_TOKEN");
        return given != null && !given.isEmpty()
                ? given
                : new DevelopmentToken(Role.SECRETARIAT, null)
                        .signedWith(DevelopmentKeys.in(data.keys()), Clock.systemUTC());
    }
}
