package eu.integratingcities.platform.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a child a session of its own. Ctrl-C reaches every process of the terminal's foreground group at once; children
 * outside it stop in the order that their parent decides.
 */
final class Detachment {
    private static final List<String> PREFIX = prefix();

    private Detachment() {}

    /** The command with the prefix that detaches it; both variants replace themselves, so the process id is the program's. */
    static List<String> detached(List<String> command) {
        var whole = new ArrayList<>(PREFIX);
        whole.addAll(command);
        return whole;
    }

    private static List<String> prefix() {
        for (var setsid : List.of("/usr/bin/setsid", "/bin/setsid")) {
            if (Files.isExecutable(Path.of(setsid))) {
                return List.of(setsid);
            }
        }
        var perl = Path.of("/usr/bin/perl"); // macOS has no setsid command
        return Files.isExecutable(perl)
                ? List.of(perl.toString(), "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV")
                : List.of();
    }
}
