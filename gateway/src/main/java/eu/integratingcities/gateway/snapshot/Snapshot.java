package eu.integratingcities.gateway.snapshot;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A snapshot on file, as it is shown and as it is kept beside its archive.
 *
 * @param name its day, with a number from the second one of a day on
 * @param href where its archive is
 * @param createdAt when its making began: nothing in it is older
 * @param bytes of the archive
 * @param sha256 of the archive, in hexadecimal
 * @param position the cursor with which the feed of changes goes on behind it
 * @param changes where the feed goes on
 */
public record Snapshot(
        String name, String href, Instant createdAt, long bytes, String sha256, String position, String changes) {

    static Snapshot of(SnapshotName name, Instant createdAt, long bytes, String sha256, String position) {
        return new Snapshot(
                name.toString(),
                SnapshotOperations.LIST + "/" + name.zip(),
                createdAt,
                bytes,
                sha256,
                position,
                "/v1/changes?cursor=" + position);
    }

    /** The bytes of the digest. */
    byte[] digest() {
        return HexFormat.of().parseHex(sha256);
    }
}
