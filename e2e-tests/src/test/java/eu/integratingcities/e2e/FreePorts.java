package eu.integratingcities.e2e;

import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.platform.process.LoopbackPorts;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports for one system beside whatever else runs on the machine. */
final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000; // below the ports that the kernel hands out
    private static final int MANAGEMENT_OFFSET = 1000;

    private FreePorts() {}

    /** The variables of the launcher, each with a free port; management ports are free, too. */
    static Map<String, String> variables() {
        var parts = Part.values();
        while (true) {
            var base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (IntStream.range(base, base + parts.length)
                    .allMatch(port -> LoopbackPorts.claim(port) && LoopbackPorts.claim(port + MANAGEMENT_OFFSET))) {
                var variables = new HashMap<String, String>();
                for (var part : parts) {
                    variables.put(part.portVariable(), Integer.toString(base + variables.size()));
                }
                return variables;
            }
        }
    }
}
