package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.codebook.Codebook;
import eu.integratingcities.gateway.codebook.DataPackage;
import eu.integratingcities.gateway.codebook.PackagedFile;
import eu.integratingcities.gateway.feed.FeedPosition;
import eu.integratingcities.gateway.hop.OwnReads;
import eu.integratingcities.gateway.route.RouteTable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads all public lists and makes a snapshot of them. Blocks, for as long as the services take. */
@Singleton
class MakeSnapshot {
    private final FeedPosition feed;
    private final OwnReads reads;
    private final RouteTable routes;
    private final Codebook codebook;
    private final String publicUrl;
    private final Clock clock;

    MakeSnapshot(
            FeedPosition feed, OwnReads reads, RouteTable routes, Codebook codebook, AccessConfig access, Clock clock) {
        this.feed = feed;
        this.reads = reads;
        this.routes = routes;
        this.codebook = codebook;
        this.publicUrl = access.publicUrl().toString();
        this.clock = clock;
    }

    /**
     * Makes one. The position is taken before the first read: what services had told by then is in what they answer, and
     * what they tell from then on comes with the feed, a little of it twice.
     *
     * @throws FeedAwayException as long as the log of changes cannot be reached
     * @throws eu.integratingcities.gateway.hop.UnreadException when a service does not answer
     */
    Snapshot in(SnapshotFolder.Making making) throws IOException, InterruptedException {
        var created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var position = feed.end().orElseThrow(FeedAwayException::new);
        var name = making.free(LocalDate.ofInstant(created, ZoneOffset.UTC));
        var files = read(making.work());
        var archive = making.work().resolve("archive");
        pack(archive, new SnapshotReadme(name, created, publicUrl, position, files), making.work());
        var made = Snapshot.of(name, created, Files.size(archive), Sha256.of(archive), position);
        making.publish(name, archive, made);
        return made;
    }

    private List<PackagedFile> read(Path work) throws IOException, InterruptedException {
        var reader = new TableReader(reads, routes, codebook.read(), work);
        var files = new ArrayList<PackagedFile>();
        for (var table : SnapshotTables.ALL) {
            files.addAll(reader.read(table));
        }
        return files;
    }

    private void pack(Path archive, SnapshotReadme readme, Path work) throws IOException {
        try (var zip = new SnapshotArchive(archive, readme.created())) {
            zip.add("README.md", readme.text());
            zip.add("datapackage.json", describe(readme).json());
            for (var file : readme.files()) {
                zip.add(file.path(), work.resolve(Path.of(file.path()).getFileName()));
            }
        }
    }

    private DataPackage describe(SnapshotReadme readme) {
        return new DataPackage(
                "integrating-cities",
                "Integrating Cities",
                "Which cities signed the Integrating Cities Charter, what they report about it, and the conferences at which"
                        + " they meet",
                publicUrl + "/",
                readme.name().toString(),
                readme.created(),
                Map.of("changes", publicUrl + "/v1/changes?cursor=" + readme.position()),
                readme.files());
    }

    /** It is not known where the feed is at. */
    static final class FeedAwayException extends RuntimeException {
        FeedAwayException() {
            super("The log of changes has not been reached yet");
        }
    }
}
