package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads reported counts, keyed by date and number. */
@ApplicationScoped
public class ReportedCountImport implements RowImport<NewReportedCount> {

    private static final String NUMBER = ":";

    /** What fits into an {@code int}. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final ReportedCounts counts;
    private final Changes changes;
    private final ProvenanceNews news;

    ReportedCountImport(ReportedCounts counts, Changes changes, ProvenanceNews news) {
        this.counts = counts;
        this.changes = changes;
        this.news = news;
    }

    @Override
    public String kind() {
        return "reported-counts";
    }

    @Override
    public Class<NewReportedCount> rowType() {
        return NewReportedCount.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(ReportedCountView.class);
    }

    /** Date and number, such as {@code 2022-11:46}; the bounds belong to the date, for they tell two of them apart. */
    @Override
    public String key(NewReportedCount row) {
        return date(row.asOf()) + NUMBER + row.count();
    }

    @Override
    public Optional<NewReportedCount> existing(String key) {
        var number = key.substring(key.lastIndexOf(NUMBER) + NUMBER.length());
        return DIGITS.matcher(number).matches()
                ? counts.of(Integer.parseInt(number)).stream()
                        .map(ReportedCount::said)
                        .filter(said -> key(said).equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static String date(@Nullable PartialDate date) {
        return date == null
                ? ""
                : Stream.of(date.value(), date.notBefore(), date.notAfter())
                        .map(part -> part == null ? "" : part)
                        .collect(Collectors.joining("/"));
    }

    @Override
    public RowOutcome apply(NewReportedCount row) {
        var known = counts.find(row.asOf(), row.count());
        if (known.isPresent() && !known.get().change(row, changes.byCaller())) {
            return RowOutcome.UNCHANGED;
        }
        news.recorded(known.orElseGet(() -> put(row)));
        return known.isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    }

    private ReportedCount put(NewReportedCount row) {
        var count = new ReportedCount(row, changes.byCaller());
        counts.persist(count);
        return count;
    }
}
