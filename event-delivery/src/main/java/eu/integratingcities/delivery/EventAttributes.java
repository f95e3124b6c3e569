package eu.integratingcities.delivery;

/** The CloudEvents extension attributes in use; on Kafka each is a header with the prefix {@code ce_}. */
final class EventAttributes {

    /** CloudEvents partitioning extension: the aggregate's id, also the record's key. */
    static final String PARTITION_KEY = "partitionkey";
    /** CloudEvents sequence extension: a plain decimal number that counts the aggregate's events from 1. */
    static final String SEQUENCE = "sequence";
    /** Slug of the city concerned; absent when there is none or several. */
    static final String CITY = "city";
    /** {@code true} for history; absent otherwise. */
    static final String IMPORTED = "imported";
    /** W3C Trace Context; a header of that very name, where tracing looks for it. */
    static final String TRACE_PARENT = "traceparent";

    private EventAttributes() {}
}
