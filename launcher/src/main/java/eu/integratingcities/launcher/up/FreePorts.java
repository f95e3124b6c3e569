package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.platform.process.LoopbackPorts;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Makes sure before anything starts that every part can have its port. */
record FreePorts(Addresses addresses) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /**
     * Looks at all ports.
     *
     * @param patience how long a port may still be busy; children of a run that was killed need a moment to end
     * @throws CannotRunException that names the port and the variable that changes it
     */
    void require(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var part : Part.values()) {
            require(part, addresses.port(part), "", deadline);
            if (Part.APPLICATIONS.contains(part)) {
                require(
                        part,
                        addresses.managementPort(part),
                        " (1000 above its own, for health and metrics)",
                        deadline);
            }
        }
    }

    private static void require(Part part, int port, String remark, long deadline) {
        while (!LoopbackPorts.isFree(port)) {
            if (System.nanoTime() > deadline) {
                throw new CannotRunException("Port " + port + " is in use, and " + part.title() + " needs it" + remark
                        + ". Stop the program that listens there, or set " + part.portVariable() + " to another port.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
