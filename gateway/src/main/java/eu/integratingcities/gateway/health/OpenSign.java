package eu.integratingcities.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The sign on the door: whether the gateway takes requests. Its own state only: with a service away it still answers
 * everything else, and a load balancer that turned from it would make one fault two.
 */
@Default
@Readiness
@ApplicationScoped
public class OpenSign implements HealthCheck {
    private volatile boolean open;

    /** From now on requests are served. */
    public void open() {
        open = true;
    }

    /** The gateway is about to stop: requests under way are finished, new ones should go elsewhere. */
    public void close() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("takes requests").status(open).build();
    }
}
