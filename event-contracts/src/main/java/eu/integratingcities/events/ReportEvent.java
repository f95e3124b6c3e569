package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a city's report; the subject is its id. */
public sealed interface ReportEvent extends MonitoringEvent permits ReportSubmitted, ReportReturned, ReportPublished {

    /** The public state after the change. */
    ReportState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().id().toString();
    }

    @Override
    default @Nullable String city() {
        return state().city();
    }
}
