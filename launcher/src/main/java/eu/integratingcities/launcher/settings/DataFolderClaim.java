package eu.integratingcities.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive use of a data folder. It ends with {@link #close}, with the process, or when nobody holds this object any
 * more.
 */
public final class DataFolderClaim implements AutoCloseable {
    private final FileChannel lock;

    private DataFolderClaim(FileChannel lock) {
        this.lock = lock;
    }

    static DataFolderClaim on(Path folder) throws IOException {
        var file = folder.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotRunException("Another ./ic up (process "
                    + Files.readString(file).strip() + ") runs on " + folder
                    + ". Stop it, or set IC_DATA to another folder.");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return new DataFolderClaim(channel);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release the data folder", e);
        }
    }
}
