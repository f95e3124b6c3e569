package eu.integratingcities.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private final Readers readers = new Readers(10_000, 10_000);

    @Test
    void keepsNothingOfThoseWhoLeft() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var loop = (ContextInternal) vertx.getOrCreateContext();
            var done = new CompletableFuture<Void>();
            loop.runOnContext(unused -> {
                for (int i = 0; i < 1_000; i++) {
                    // As each request has one.
                    comeAndGo(loop.duplicate());
                }
                done.complete(null);
            });
            done.get(10, TimeUnit.SECONDS);

            assertThat(readers.count()).isZero();
            assertThat(readers.loops()).isOne();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private void comeAndGo(Context context) {
        var reader = new Idle();
        assertThat(readers.admit(context, "192.0.2.1", reader)).isNull();
        readers.leave("192.0.2.1", reader);
    }

    private static final class Idle implements Reader {
        @Override
        public void wake() {}

        @Override
        public void tick(long now) {}

        @Override
        public void end() {}
    }
}
