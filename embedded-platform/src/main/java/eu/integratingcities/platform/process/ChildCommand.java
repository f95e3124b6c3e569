package eu.integratingcities.platform.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run as a child: the program with its arguments, additions to the environment, the working directory and the
 * signal that stops it.
 */
public record ChildCommand(
        List<String> arguments, Map<String, String> environment, Path directory, StopSignal stopSignal) {
    public ChildCommand {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
