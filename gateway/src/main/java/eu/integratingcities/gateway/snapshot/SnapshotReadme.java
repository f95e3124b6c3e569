package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.codebook.PackagedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page for people in a snapshot.
 *
 * @param name of the snapshot
 * @param created when its making began
 * @param publicUrl of this gateway, without a slash at its end
 * @param position where the feed goes on
 * @param files what is in it
 */
record SnapshotReadme(SnapshotName name, Instant created, String publicUrl, String position, List<PackagedFile> files) {

    String text() {
        return """
                # Integrating Cities: all data of %1$s

                Which cities signed the Integrating Cities Charter, what they report about it every second year, and the
                conferences at which they meet. Made on %2$s from %3$s.

                ## What is here

                Each list is there twice, with the same rows: as CSV (RFC 4180, UTF-8; an empty cell is no value; lists within
                a row are left out; a text that a spreadsheet would run as a formula has an apostrophe before it) and as NDJSON
                (one JSON object a line, with everything). `datapackage.json` tells columns, types and SHA-256 of each file, as
                Frictionless Data Package.

                | Files in `data/` | Rows | What |
                | --- | --- | --- |
                %4$s

                Persons are here by id and office, not by name.

                ## Going on from here

                Nothing in these files is older than the position

                    %5$s

                Read %3$s/v1/changes?cursor=%5$s and what follows it, and apply the events in their order. Some of the first ones
                may be in the files already: an event carries the whole state after the change, so applying it again does no
                harm.

                ## Licence

                The compilation is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The wording of the charter
                belongs to Eurocities and is excluded: that is `charter-editions` and `charter-commitments`. Coordinates and
                identifiers of places are from [GeoNames](https://www.geonames.org/), CC BY 4.0.

                Please cite as:

                > Integrating Cities: data on the Integrating Cities Charter, snapshot %1$s (%6$d). %3$s/v1/snapshots/%1$s.zip
                """.formatted(name, created, publicUrl, rows(), position, year());
    }

    private int year() {
        return LocalDate.ofInstant(created, ZoneOffset.UTC).getYear();
    }

    private String rows() {
        return files.stream()
                .filter(file -> file.path().endsWith(".csv"))
                .map(file -> "| `%s` | %d | %s |"
                        .formatted(file.path().replaceAll("^data/|\\.csv$", ""), file.rows(), file.title()))
                .collect(Collectors.joining("\n"));
    }
}
