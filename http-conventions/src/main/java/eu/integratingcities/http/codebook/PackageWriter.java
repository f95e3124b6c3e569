package eu.integratingcities.http.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.document.Codebook;
import eu.integratingcities.http.format.Answer;
import eu.integratingcities.http.format.CsvWriter;
import eu.integratingcities.http.format.FormatWriter;
import eu.integratingcities.http.linked.PublicUrl;
import eu.integratingcities.http.paging.Listing;
import eu.integratingcities.http.paging.NextLink;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A list as CSV in a zip with its codebook. Its bytes are the same as long as the rows are, so that its ETag is. */
@Singleton
class PackageWriter implements FormatWriter {
    /** Of all files: the moment of a download would make each another. The first that a zip can tell. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final CsvWriter csv;
    private final Codebook codebook;
    private final PublicUrl url;
    private final NextLink asked;
    private final ObjectMapper json;

    PackageWriter(CsvWriter csv, Codebook codebook, PublicUrl url, NextLink asked, ObjectMapper json) {
        this.csv = csv;
        this.codebook = codebook;
        this.url = url;
        this.asked = asked;
        this.json = json;
    }

    @Override
    public String suffix() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public boolean writes(Class<?> view, boolean list) {
        return csv.writes(view, list);
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public byte[] write(Answer answer) throws IOException {
        var table = table(answer);
        var rows = csv.write(answer);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, ReadMe.FILE, ReadMe.of(table).getBytes(StandardCharsets.UTF_8));
            put(zip, table.file(), rows);
            put(zip, TableMetadata.file(table), written(new TableMetadata(json).of(table)));
            put(zip, DataPackage.FILE, written(new DataPackage(json).of(table, rows)));
        }
        return bytes.toByteArray();
    }

    private Table table(Answer answer) {
        var list = (Listing<?>) answer.entity();
        var next = list.page().next();
        return new Table(
                answer.path().substring(answer.path().lastIndexOf('/') + 1),
                url.of(asked.requested()),
                codebook.columns(answer.view(), csv.columns(answer)),
                list.items().size(),
                list.dataAsOf() == null ? null : Objects.toString(list.dataAsOf()),
                next == null ? null : url.of(next));
    }

    private byte[] written(ObjectNode described) throws IOException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(described);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
