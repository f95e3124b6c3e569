package eu.integratingcities.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of 127.0.0.1. Those that are claimed are nobody else's of this user who claims them here, from one JVM or several,
 * for as long as the JVM runs.
 */
public final class LoopbackPorts {
    /** Below the ports that the kernel hands out to clients, so that a server finds its own when it starts again. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private LoopbackPorts() {}

    /** A port is claimed by a lock on the byte at that place, which the kernel drops when the process ends. */
    private static final class Claims {
        private static final FileChannel FILE = open();

        private static FileChannel open() {
            try {
                var file = Files.createDirectories(Folders.cache()).resolve("ports.lock");
                return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException("no place to note ports", e);
            }
        }
    }

    /** A port that nobody listens on, claimed for this JVM. */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (claim(port)) {
                return port;
            }
        }
    }

    /** Claims a port for this JVM; false if somebody listens on it or has claimed it. */
    public static boolean claim(int port) {
        try {
            return isFree(port) && Claims.FILE.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // this JVM itself has it
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " cannot be claimed", e);
        }
    }

    /** Whether a server could listen on the port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of an earlier run may still linger in TIME_WAIT
            socket.bind(new InetSocketAddress(address(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean isListening(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static InetAddress address() {
        return InetAddress.ofLiteral("127.0.0.1");
    }
}
