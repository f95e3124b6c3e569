package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk is whole, whatever happened while it was made. */
class SnapshotFolderTest {
    @TempDir
    Path path;

    private record Settings(Optional<Path> folder, int keep) implements SnapshotConfig {
        @Override
        public LocalTime nightly() {
            return LocalTime.MIDNIGHT;
        }

        @Override
        public Duration retry() {
            return Duration.ofMinutes(1);
        }
    }

    private SnapshotFolder folder() {
        return new SnapshotFolder(new Settings(Optional.of(path), 2));
    }

    private static SnapshotName name(int day) {
        return new SnapshotName(LocalDate.of(2026, 11, day), 1);
    }

    private static void make(SnapshotFolder folder, int day) throws IOException {
        try (var making = Objects.requireNonNull(folder.claim())) {
            make(making, name(day));
        }
    }

    private static void make(SnapshotFolder.Making making, SnapshotName name) throws IOException {
        var archive = Files.writeString(making.work().resolve("archive"), "zip " + name);
        var created = name.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        making.publish(name, archive, Snapshot.of(name, created, Files.size(archive), Sha256.of(archive), "position"));
    }

    private Stream<String> files() throws IOException {
        return Files.list(path).map(file -> file.getFileName().toString()).filter(file -> !file.endsWith(".lock"));
    }

    @Test
    void keepsTheNewest() throws IOException {
        var folder = folder();

        make(folder, 1);
        make(folder, 2);
        make(folder, 10);

        assertThat(folder.all()).extracting(Snapshot::name).containsExactly("2026-11-10", "2026-11-02");
        assertThat(files())
                .containsExactlyInAnyOrder("2026-11-02.json", "2026-11-02.zip", "2026-11-10.json", "2026-11-10.zip");
        assertThat(folder.all().getFirst().sha256()).isEqualTo(Sha256.of(path.resolve("2026-11-10.zip")));
    }

    @Test
    void forgetsWhatAKilledGatewayLeft() throws IOException {
        var folder = folder();
        make(folder, 1);
        Files.createDirectories(path.resolve("making"));
        Files.writeString(path.resolve("making/cities.csv"), "half");
        Files.writeString(path.resolve("2026-11-02.json"), Files.readString(path.resolve("2026-11-01.json")));

        assertThat(folder.all()).extracting(Snapshot::name).containsExactly("2026-11-01");
        assertThat(folder.find(name(2))).isEmpty();
        make(folder, 2);

        assertThat(folder.all()).extracting(Snapshot::name).containsExactly("2026-11-02", "2026-11-01");
        assertThat(path.resolve("making")).doesNotExist();
    }

    @Test
    void showsNothingThatIsCutOffOrNoneOfOurs() throws IOException {
        var folder = folder();
        make(folder, 1);
        make(folder, 2);
        Files.writeString(path.resolve("2026-11-01.zip"), "z");
        Files.writeString(path.resolve("2026-11-02.json"), "{");
        Files.writeString(path.resolve("notes.json"), "{}");

        assertThat(folder.all()).isEmpty();
    }

    @Test
    void letsOneGatewayAtATimeMakeOne() throws IOException {
        var folder = folder();
        var other = folder();

        try (var making = folder.claim()) {
            assertThat(making).isNotNull();
            assertThat(other.claim()).isNull();
        }
        try (var making = other.claim()) {
            assertThat(making).isNotNull();
        }
    }

    @Test
    void givesNoNameTwice() throws IOException {
        var folder = folder();
        make(folder, 1);

        assertThat(made(folder)).isEqualTo("2026-11-01-2");
        assertThat(made(folder)).isEqualTo("2026-11-01-3");
        assertThat(folder.find(name(1))).isEmpty();
        assertThat(made(folder)).isEqualTo("2026-11-01-4");
        make(folder, 2);
        assertThat(folder.all().getFirst().name()).isEqualTo("2026-11-02");
    }

    @Test
    void givesNoNameTwiceOfWhichTheArchiveIsGone() throws IOException {
        var folder = folder();
        make(folder, 1);
        Files.delete(path.resolve("2026-11-01.zip"));

        assertThat(made(folder)).isEqualTo("2026-11-01-2");
    }

    @Test
    void letsGoOfTheRightWhenItCannotBegin() throws IOException {
        var folder = folder();
        var obstacle = Files.createDirectories(path.resolve("making/below")).resolve("file");
        Files.writeString(obstacle, "in the way");

        assertThatThrownBy(folder::claim).isInstanceOf(IOException.class);
        Files.delete(obstacle);

        make(folder, 1);
        assertThat(folder.all()).hasSize(1);
    }

    private static String made(SnapshotFolder folder) throws IOException {
        try (var making = Objects.requireNonNull(folder.claim())) {
            var name = making.free(LocalDate.of(2026, 11, 1));
            make(making, name);
            return name.toString();
        }
    }

    @Test
    void isEmptyWithoutAFolder() {
        var nowhere = new SnapshotFolder(new Settings(Optional.empty(), 2));

        assertThat(nowhere.isThere()).isFalse();
        assertThat(nowhere.all()).isEmpty();
        assertThat(nowhere.find(name(1))).isEmpty();
    }
}
