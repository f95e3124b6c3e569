package eu.integratingcities.launcher.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/** What Maven made of the project. */
public record Build(Path home) {
    /** The folder from {@code ic.home}, which the {@code ic} script sets; else the current one. */
    public static Build ofThisProject() {
        return new Build(
                Path.of(System.getProperty("ic.home", "")).toAbsolutePath().normalize());
    }

    /** The folder of an application, with its {@code quarkus-run.jar}. */
    public Path application(Part part) {
        return home.resolve(part.title()).resolve("target/quarkus-app");
    }

    /**
     * Makes sure that all applications are there.
     *
     * @throws CannotRunException that says how to build what is missing
     */
    public void requireComplete() {
        for (var part : Part.APPLICATIONS) {
            var jar = application(part).resolve("quarkus-run.jar");
            if (!Files.isRegularFile(jar)) {
                throw new CannotRunException(part.title() + " is not built: there is no " + jar
                        + ". Run ./ic build, or ./ic up, which builds first.");
            }
        }
    }
}
