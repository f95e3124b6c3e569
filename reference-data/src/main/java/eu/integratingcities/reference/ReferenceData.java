package eu.integratingcities.reference;

import java.util.List;

/** The whole data set as requests to the import endpoints, in an order in which no row refers to a later one. */
public final class ReferenceData {

    private static final List<ImportRows> IN_LOAD_ORDER = List.of(
            new SourceRows(),
            new CharterEditionRows(),
            new JoiningProcedureRows(),
            new CityRows(),
            new SignatoryRows(),
            new ReportedCountRows(),
            new DiscrepancyRows(),
            new CycleRows(),
            new ConferenceRows());

    private ReferenceData() {}

    /** The requests in load order; each is complete in itself and may be sent again without effect. */
    public static List<ImportRequest> imports() {
        return IN_LOAD_ORDER.stream().map(ImportRows::request).toList();
    }
}
