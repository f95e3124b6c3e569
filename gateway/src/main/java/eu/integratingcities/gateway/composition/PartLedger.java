package eu.integratingcities.gateway.composition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.gateway.composition.Part.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an answer says of its parts: whether each holds, when its data changed last, and where it can be read alone. */
public final class PartLedger {
    private final ObjectNode parts = JsonNodeFactory.instance.objectNode();

    /** Notes one part under a name. */
    public PartLedger note(String name, Part part) {
        return note(name, part.uri(), List.of(part));
    }

    /** Notes what several reads together make under a name: it holds as far as the worst of them does. */
    public PartLedger note(String name, String href, List<Part> reads) {
        parts.putObject(name)
                .put("state", worst(reads).code())
                .put("dataAsOf", latest(reads).orElse(null))
                .put("href", href);
        return this;
    }

    /** The state of several reads together. */
    public static State worst(List<Part> reads) {
        return reads.stream().map(Part::state).max(Comparator.naturalOrder()).orElse(State.CURRENT);
    }

    /** When the data of one of several reads changed last, RFC 3339; empty if none says. */
    public static Optional<String> latest(List<Part> reads) {
        return reads.stream().flatMap(part -> part.dataAsOf().stream()).max(Comparator.comparing(Instant::parse));
    }

    /** As it stands in an answer, under {@code parts}. */
    public ObjectNode json() {
        return parts.deepCopy();
    }
}
