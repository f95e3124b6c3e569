package eu.integratingcities.http.paging;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is for a file that holds all of a list, for one that holds a part looks like one that holds all; and the
 * room for it if the list is long.
 */
@RequestScoped
public class WholeFile {
    /** The most rows of a list that is given as a whole: some ten megabytes of views at the length that rows have. */
    static final int MOST = 10_000;

    private final LongFiles room;
    private final CurrentVertxRequest request;
    private boolean wanted;
    private @Nullable Channel receiver;

    WholeFile(LongFiles room, CurrentVertxRequest request) {
        this.room = room;
        this.request = request;
    }

    /** All of the list is asked for. */
    public void want() {
        wanted = true;
    }

    boolean isWanted() {
        return wanted;
    }

    /**
     * Takes the room that a long list needs, after a while if it has to be; until the request is over.
     *
     * @throws ProblemException unavailable when there is none
     */
    void makeRoom() {
        if (receiver != null) {
            return;
        }
        var asking = ((ConnectionBase) request.getCurrent().request().connection()).channel();
        if (!room.enter()) {
            throw noRoom();
        }
        receiver = asking;
        if (!asking.isActive()) {
            // Whoever waits is not to wait for a file that nobody will take.
            throw noRoom();
        }
    }

    private static ProblemException noRoom() {
        return new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "Others are being sent long lists as files. Ask again, or ask for pages with limit.")
                .withHeader("Retry-After", "5");
    }

    /** The file is written, but for what the receiver has yet to take. */
    @PreDestroy
    void written() {
        if (receiver != null) {
            room.written();
            // In HTTP/1.1, which the gateway speaks here, an empty buffer is sent after all before it, or fails with
            // it.
            receiver.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(sent -> room.sent());
        }
    }
}
