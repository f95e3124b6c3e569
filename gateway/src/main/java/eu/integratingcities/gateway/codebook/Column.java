package eu.integratingcities.gateway.codebook;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of CSV, or in a member of each line of NDJSON.
 *
 * @param name as in the file; dotted for a member of a nested record
 * @param type of Frictionless Table Schema: string, integer, number, boolean, date, datetime, object, array or any
 * @param format narrows a string, such as uuid; null for any
 * @param description a sentence; empty where nobody wrote one
 */
public record Column(String name, String type, @Nullable String format, String description) {}
