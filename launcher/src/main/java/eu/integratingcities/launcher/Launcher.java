package eu.integratingcities.launcher;

import eu.integratingcities.launcher.child.Journal;
import eu.integratingcities.launcher.control.ControlClient;
import eu.integratingcities.launcher.control.Orders;
import eu.integratingcities.launcher.load.LoadCommand;
import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import eu.integratingcities.launcher.up.UpCommand;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry: one command, its arguments, and a message in plain words when it cannot be done. */
public final class Launcher {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    /** The readiness check asks Kafka before it is up; its client would report each of these attempts. */
    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    private Launcher() {}

    /** Takes a command and its arguments, as {@code ic} passes them on. */
    public static void main(String[] arguments) throws InterruptedException {
        QUIET.setLevel(Level.OFF);
        try {
            run(CommandLine.parse(arguments), System.getenv());
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        } catch (CannotRunException e) {
            System.err.println("ic: " + e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void run(CommandLine line, Map<String, String> environment) throws InterruptedException {
        var build = Build.ofThisProject();
        var data = DataFolder.of(build.home(), environment);
        var running = new ControlClient(data.control());
        switch (line.command()) {
            case "up" ->
                new UpCommand(build, new Addresses(environment), data, new Journal(System.out))
                        .run(line.flag("--fresh"));
            case "stop", "start" -> tell(order(running, line));
            case "status" -> tell(running.status());
            case "token" -> tell(token(line, data));
            case "keys" -> tell(DevelopmentKeys.in(data.keys()).publicKeys().toString());
            case "load" -> new LoadCommand(data, environment).run();
            default -> throw new UsageException();
        }
    }

    private static String order(Orders running, CommandLine line) {
        var name = line.argument(0);
        return line.command().equals("stop") ? running.stop(name) : running.start(name);
    }

    private static String token(CommandLine line, DataFolder data) {
        var role = Role.named(line.argument(0));
        var city = line.option("--city");
        if (role == Role.CITY_EDITOR && city == null) {
            throw new CannotRunException("A city editor edits one city: ./ic token city-editor --city utrecht");
        }
        var partner = line.option("--partner");
        if (role == Role.PARTNER && partner == null) {
            throw new CannotRunException(
                    "A partner acts for one account: ./ic token partner --partner open-cities-lab");
        }
        return new DevelopmentToken(role, city, partner).signedWith(DevelopmentKeys.in(data.keys()), Clock.systemUTC());
    }

    private static void tell(String text) {
        System.out.println(text);
    }
}
