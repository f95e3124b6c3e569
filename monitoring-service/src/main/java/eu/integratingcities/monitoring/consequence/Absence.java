package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.monitoring.participation.ParticipationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a city's report stays away in a cycle.
 *
 * @param kind the city's place in the cycle
 * @param dueOn last day on which the report is on time, any extension included; null while there is none: nothing is due
 * @param graceDays calendar days after it in which the report is not yet late
 * @param handedIn whether the city has handed its report in, however late; a returned one stays handed in
 * @param missedBefore in how many cycles right before this one a report was expected of the city and never handed in;
 *     history that was imported breaks the row, because it tells of no places
 */
record Absence(ParticipationKind kind, @Nullable LocalDate dueOn, int graceDays, boolean handedIn, int missedBefore) {}
