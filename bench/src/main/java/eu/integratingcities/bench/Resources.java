package eu.integratingcities.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts on the class path. */
final class Resources {

    private Resources() {}

    static String text(String path) throws IOException {
        try (var file = Resources.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException("no " + path + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
