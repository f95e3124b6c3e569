package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.cache.CacheDesk;
import eu.integratingcities.gateway.hop.Hop;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One event loop's server: its share of the connections, its door, its own connections to the services. */
final class DoorVerticle extends AbstractVerticle {
    private static final long SWEEP_MILLIS = 500;
    private static final long DRAIN_MILLIS = 20;

    private final Lobby lobby;
    private final int port;
    private final IntConsumer listening;
    private final Connections connections;
    private @Nullable HttpServer server;

    /**
     * A negative {@code port} is a free one that all doors with that number share; {@code listening} is told which, as soon
     * as this event loop takes connections.
     */
    DoorVerticle(Lobby lobby, int port, IntConsumer listening) {
        this.lobby = lobby;
        this.port = port;
        this.listening = listening;
        var listen = lobby.listen();
        this.connections =
                new Connections(listen.connections(), listen.idleTimeout().toNanos());
    }

    @Override
    public void start(Promise<Void> started) {
        var listen = lobby.listen();
        var date = new DateHeader(Clock.systemUTC());
        var hop = new Hop(vertx, lobby.hop(), lobby.access().publicUrl(), lobby.office());
        var desk = new CacheDesk(vertx, lobby.cache(), lobby.quotas(), hop, lobby.routes(), lobby.feed());
        var door = new Door(lobby, desk, connections, date);
        vertx.setPeriodic(SWEEP_MILLIS, tick -> {
            date.tick();
            connections.sweep(System.nanoTime());
        });
        var options = options(listen).setPort(port);
        vertx.createHttpServer(options)
                .connectionHandler(connection -> {
                    StrictParser.watch(connection, options);
                    connections.opened(connection);
                })
                .invalidRequestHandler(door::refuseUndecodable)
                .requestHandler(door)
                .listen()
                .onSuccess(bound -> {
                    server = bound;
                    listening.accept(bound.actualPort());
                })
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private static HttpServerOptions options(ListenConfig listen) {
        return new HttpServerOptions()
                .setHost(listen.host())
                .setMaxInitialLineLength((int) listen.uriLimit().asLongValue())
                .setMaxHeaderSize((int) listen.headerLimit().asLongValue())
                // No WebSockets, hence nothing in the way of each request that looks for their extensions.
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                // HTTP/2 is spoken by what ends TLS in front; an upgrade in clear text is a way around filters there.
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(false);
    }

    /** Waits for the answers that are owed, for as long as configured, then closes the connections. */
    @Override
    public void stop(Promise<Void> stopped) {
        long latest = System.nanoTime() + lobby.listen().stopTimeout().toNanos();
        vertx.setPeriodic(DRAIN_MILLIS, timer -> {
            if (!connections.isAnswering() || System.nanoTime() > latest) {
                vertx.cancelTimer(timer);
                close(stopped);
            }
        });
    }

    private void close(Promise<Void> stopped) {
        if (server == null) {
            stopped.complete();
        } else {
            server.close().onComplete(stopped);
        }
    }
}
