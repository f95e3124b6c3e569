package eu.integratingcities.gateway.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paths that the gateway's settings retire and whose last day is over: with a year's notice behind them, nobody relies on
 * them any more.
 *
 * @param paths in the notation of OpenAPI, each with all that is below it
 */
record EndedRoutes(Set<String> paths) implements Predicate<String> {
    private static final Pattern PATHS = Pattern.compile("(ic\\.gateway\\.route\\.retirements\\.[^.]+\\.)paths");

    static EndedRoutes read(Path settings, LocalDate today) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        return new EndedRoutes(properties.stringPropertyNames().stream()
                .map(PATHS::matcher)
                .filter(name -> name.matches() && isOver(properties, name.group(1), today))
                .flatMap(name ->
                        Arrays.stream(properties.getProperty(name.group()).split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet()));
    }

    private static boolean isOver(Properties properties, String prefix, LocalDate today) {
        return !today.isBefore(LocalDate.parse(properties.getProperty(prefix + "sunset")));
    }

    @Override
    public boolean test(String template) {
        return paths.stream().anyMatch(path -> template.equals(path) || template.startsWith(path + "/"));
    }
}
