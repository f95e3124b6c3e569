package eu.integratingcities.gateway.badge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws badges as PNG, on one thread of its own: it takes milliseconds, and never more than one core. What looks the
 * same is drawn once, as is the badge of all cities that are not on record, however many slugs are asked for.
 */
@ApplicationScoped
class BadgePainter {
    /** Of 10 kB or so; a city's own badge is kept by the cache of the gateway anyhow. */
    private static final int KEPT = 64;

    static {
        // Pictures are drawn in memory: with a display in its environment, the JDK would connect to it.
        System.setProperty("java.awt.headless", "true");
    }

    private final WorkerExecutor thread;
    private final Cache<Badge, Buffer> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Read when the first badge is drawn. */
    private @Nullable Lettering lettering;

    BadgePainter(Vertx vertx) {
        thread = vertx.createSharedWorkerExecutor("badges", 1);
    }

    @PreDestroy
    void stop() {
        thread.close();
    }

    /** The badge as PNG, not to be changed. */
    Future<Buffer> png(Badge badge) {
        var known = drawn.getIfPresent(badge);
        return known == null
                ? thread.executeBlocking(() -> drawn.get(badge, this::draw), false)
                        .map(Objects::requireNonNull)
                : Future.succeededFuture(known);
    }

    private Buffer draw(Badge badge) {
        if (lettering == null) {
            lettering = Lettering.read();
        }
        return Buffer.buffer(new BadgePicture(badge, lettering).png());
    }
}
