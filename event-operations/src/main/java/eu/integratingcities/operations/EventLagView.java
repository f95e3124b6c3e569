package eu.integratingcities.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a service is behind with events, now.
 *
 * @param untold what waits to be told: it is committed and Kafka has not acknowledged it
 * @param untoldSeconds how long the oldest of that has been waiting; 0 when nothing waits
 * @param untaken what others have told and it has not dealt with; null while Kafka does not say
 * @param untakenSeconds how long ago it had dealt with everything that there was then, or started; up to half a minute when
 *     nothing is left to do, because Kafka is asked now and then
 */
@Schema(examples = """
        {"untold": 0, "untoldSeconds": 0, "untaken": 0, "untakenSeconds": 7}""")
public record EventLagView(
        long untold, long untoldSeconds, @Nullable Long untaken, long untakenSeconds) {}
