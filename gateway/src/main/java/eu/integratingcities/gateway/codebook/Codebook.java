package eu.integratingcities.gateway.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Resources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The codebook that is published with this gateway. */
@Singleton
public class Codebook {

    /** Reads it. It is large and asked for seldom, so it is not kept; blocks for a moment. */
    public Columns read() {
        try {
            return new Columns(new ObjectMapper().readTree(Resources.bytes("openapi/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException("The published document is no JSON", e);
        }
    }
}
