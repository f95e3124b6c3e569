package eu.integratingcities.signatory.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Brings new rows into tables with COPY, in the caller's transaction. Constraints and triggers hold as they do for any
 * insert; what the caller has changed in entities and not flushed the tables do not have yet.
 */
@ApplicationScoped
public class BulkRows {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    BulkRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All rows, in their order, or none; nothing happens without a row. */
    @Transactional(TxType.MANDATORY)
    public <T> void into(BulkTable<T> table, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var text = new BulkText(json);
        rows.forEach(row -> table.write(row, text));
        // The transaction's own connection: the pool hands out the one that is enlisted already.
        try (var connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(table.sql(), new ByteArrayInputStream(text.bytes()));
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be copied: " + table.sql(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes are in memory", e);
        }
    }
}
