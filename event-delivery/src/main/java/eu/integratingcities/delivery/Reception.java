package eu.integratingcities.delivery;

/**
 * A topic as one consumer group of this service receives it.
 *
 * @param copy whether a copy is made of it
 */
record Reception(String channel, String topic, String group, boolean copy) {}
