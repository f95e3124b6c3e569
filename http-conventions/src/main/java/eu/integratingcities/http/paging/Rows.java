package eu.integratingcities.http.paging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** The way to read views out of the database in plain SQL: lists by page, items one by one. */
@ApplicationScoped
public class Rows {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final NextLink nextLink;
    private final WholeFile whole;

    Rows(AgroalDataSource database, ObjectMapper json, NextLink nextLink, WholeFile whole) {
        this.database = database;
        // What the database has was checked on its way in.
        this.json = json.copyWith(new JsonFactory());
        this.nextLink = nextLink;
        this.whole = whole;
    }

    /**
     * Starts a query.
     *
     * @param columns the select list
     * @param view makes a view of one row
     */
    public <V> PageQuery<V> select(String columns, Function<Row, V> view) {
        return new PageQuery<>(new Select(database, json), nextLink, whole, columns, view);
    }
}
