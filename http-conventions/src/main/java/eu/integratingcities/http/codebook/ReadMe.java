package eu.integratingcities.http.codebook;

import eu.integratingcities.http.document.Column;
import java.util.stream.Collectors;

/** The words beside a table, for people. */
final class ReadMe {
    static final String FILE = "README.txt";

    private ReadMe() {}

    static String of(Table table) {
        return """
            %1$s: a list of Integrating Cities, the open register of the Integrating Cities Charter

            From    %2$s
            As of   %3$s
            Rows    %4$d%5$s

            FILES
            %1$s.csv                 the data: CSV (RFC 4180) in UTF-8, with the names of the columns in its first line
            %1$s.csv-metadata.json   what the columns hold, as CSV on the Web (W3C)
            datapackage.json         the same as a Data Package (datapackage.org), with size and SHA-256 of the data

            TO KNOW
            An empty cell, below also called null: no source says it, unless the column says otherwise. It does not mean no,
            none or zero.
            A date may be a month or a year: its precision is in a column beside it.
            A text that a spreadsheet would run as a formula has an apostrophe in front.
            What a record has several of, such as names or sources, has a list of its own.

            COLUMNS
            %6$s

            LICENCE
            %7$s, %8$s
            The wording of the charter belongs to Eurocities and is excluded. Coordinates are from GeoNames (CC BY 4.0).

            TO CITE
            Integrating Cities: %1$s, %9$s. %2$s
            """.formatted(
                        table.name(),
                        table.url(),
                        table.asOf() == null ? "no data yet" : table.asOf(),
                        table.rows(),
                        table.next() == null ? "" : "; more at " + table.next(),
                        table.columns().stream().map(ReadMe::line).collect(Collectors.joining("\n")),
                        Licence.TITLE,
                        Licence.URL,
                        table.asOf() == null ? "no data yet" : "as of " + table.asOf());
    }

    private static String line(Column column) {
        var values = column.constants().isEmpty() ? "" : ": " + String.join(", ", column.constants());
        var kind = column.format().isEmpty() ? column.type() : column.format();
        var words = column.description().isEmpty() ? "" : "\n    " + column.description();
        return "%s (%s%s%s)%s".formatted(column.name(), kind, column.required() ? "" : " or empty", values, words);
    }
}
