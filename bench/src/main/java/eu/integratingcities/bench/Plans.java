package eu.integratingcities.bench;

import eu.integratingcities.delivery.RelayDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How PostgreSQL answers what the service asks it, told by {@code auto_explain}: the plans as they were carried out. */
final class Plans {

    private static final String LOG = "plans.log";
    private static final Pattern ENTRY = Pattern.compile("(?m)^LOG: {2}duration: [\\d.]+ ms {2}plan:$");
    private static final Pattern END_OF_ENTRY = Pattern.compile("(?m)^(?!\\t).");
    private static final Pattern TOP_OF_PLAN = Pattern.compile("(?m)^\\S.* {2}\\(cost=");
    private static final Pattern WHOLE_TABLE =
            Pattern.compile("Seq Scan on (city|membership|signing|standing_span|status_change|standing_step)\\b");

    private final Path folder;
    private long read;

    private Plans(Path folder) {
        this.folder = folder;
    }

    /** From now on the server tells; it is restarted for that. */
    static Plans told(Platform platform) throws SQLException, IOException {
        var database = platform.database();
        // The server writes there itself.
        var folder = platform.folder().resolve("postgres").resolve("plans");
        try (var connection = platform.asSuperuser(database);
                var statement = connection.createStatement()) {
            for (var setting : settings(database, folder)) {
                statement.execute(setting);
            }
        }
        platform.restartPostgres();
        return new Plans(folder);
    }

    private static List<String> settings(RelayDatabase database, Path folder) {
        var role = "alter role " + database.user() + " set ";
        return List.of(
                "alter system set logging_collector = on",
                "alter system set log_directory = '%s'".formatted(folder),
                "alter system set log_filename = '%s'".formatted(LOG),
                "alter system set log_file_mode = '0644'",
                "alter system set session_preload_libraries = 'auto_explain'",
                role + "auto_explain.log_min_duration = 0",
                role + "auto_explain.log_analyze = on",
                role + "auto_explain.log_timing = off");
    }

    /** The plans since the last call, without the texts of the queries. */
    List<String> take() throws IOException {
        var log = Files.readString(folder.resolve(LOG));
        var fresh = log.substring((int) read);
        read = log.length();
        var plans = new ArrayList<String>();
        var entries = ENTRY.matcher(fresh);
        while (entries.find()) {
            var rest = fresh.substring(entries.end() + 1);
            var end = END_OF_ENTRY.matcher(rest);
            var entry = (end.find() ? rest.substring(0, end.start()) : rest).replace("\t", "");
            var top = TOP_OF_PLAN.matcher(entry);
            plans.add(top.find() ? entry.substring(top.start()).strip() : entry);
        }
        return plans;
    }

    /** Whether the plan reads no table of the register from end to end. */
    static boolean usesIndexes(String plan) {
        return !WHOLE_TABLE.matcher(plan).find();
    }
}
