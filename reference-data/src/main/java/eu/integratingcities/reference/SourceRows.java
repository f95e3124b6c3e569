package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where each fact comes from: the two tables of {@code SOURCES.md} and the mark {@code G01} for common knowledge. */
final class SourceRows implements ImportRows {

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/sources";
    }

    @Override
    public List<ObjectNode> rows() {
        var text = DataFile.SOURCES.text();
        return Stream.of(
                        MarkdownTable.rowsOf(text, "Documents and pages").map(SourceRows::page),
                        MarkdownTable.rowsOf(text, "Open data sets").map(SourceRows::dataSet),
                        Stream.of(commonKnowledge()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static ObjectNode page(List<String> cells) {
        return row(cells.get(0), "page", cells.get(1))
                .put("address", stated(cells.get(2)))
                .put("dated", cells.get(3))
                .put("taken", cells.get(4));
    }

    private static ObjectNode dataSet(List<String> cells) {
        return row(cells.get(0), "data-set", cells.get(1))
                .put("address", cells.get(2))
                .put("dated", cells.get(3))
                .put("taken", cells.get(4))
                .put("licence", cells.get(5));
    }

    private static ObjectNode commonKnowledge() {
        return row("G01", "common-knowledge", "The official name of a city in its own language")
                .put("taken", "Common knowledge, taken from no data set");
    }

    private static ObjectNode row(String id, String kind, String title) {
        return Row.empty()
                .put("id", id)
                .put("kind", kind)
                .put("title", title)
                .putNull("address")
                .putNull("dated")
                .putNull("taken")
                .putNull("licence");
    }

    private static @Nullable String stated(String address) {
        return address.equals("no address given") ? null : address;
    }
}
