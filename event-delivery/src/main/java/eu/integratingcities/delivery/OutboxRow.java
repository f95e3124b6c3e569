package eu.integratingcities.delivery;

/**
 * An outgoing event in its place.
 *
 * @param position order of sending
 * @param sequence which event of its aggregate it is, from 1
 */
record OutboxRow(long position, long sequence, OutgoingEvent event) {}
