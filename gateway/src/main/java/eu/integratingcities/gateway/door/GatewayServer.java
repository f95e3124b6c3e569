package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.health.OpenSign;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The public server. It is a bare Vert.x server on Quarkus' own Vert.x rather than Quarkus' HTTP server, whose router
 * and filters every cache hit would pay for (docs/adr/0010); that one serves the management interface only.
 */
@ApplicationScoped
public class GatewayServer {
    private static final Logger LOG = Logger.getLogger(GatewayServer.class);
    private static final long START_SECONDS = 20;
    /** To Vert.x zero would be a port of its own for each event loop. */
    private static final int SHARED_FREE_PORT = -1;

    private final Vertx vertx;
    private final Lobby lobby;
    private final OpenSign sign;
    private volatile String deployment = "";
    private volatile int port;

    GatewayServer(Vertx vertx, Lobby lobby, OpenSign sign) {
        this.vertx = vertx;
        this.lobby = lobby;
        this.sign = sign;
    }

    void start(@Observes StartupEvent event) throws Exception {
        int asked =
                lobby.listen().port() == 0 ? SHARED_FREE_PORT : lobby.listen().port();
        int eventLoops = lobby.listen().eventLoops().orElse(Runtime.getRuntime().availableProcessors());
        deployment = vertx.deployVerticle(
                        () -> new DoorVerticle(lobby, asked, bound -> port = bound),
                        new DeploymentOptions().setInstances(eventLoops))
                .toCompletionStage()
                .toCompletableFuture()
                .get(START_SECONDS, TimeUnit.SECONDS);
        sign.open();
        LOG.infof("Gateway listens on %s:%d with %d event loops", lobby.listen().host(), port, eventLoops);
    }

    void stop(@Observes ShutdownEvent event) throws Exception {
        sign.close();
        if (!deployment.isEmpty()) {
            long patience = lobby.listen().stopTimeout().toSeconds() + START_SECONDS;
            vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().get(patience, TimeUnit.SECONDS);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }
}
