package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.Listing;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;

/** The formats that there are, and which of them an operation's answer exists in. */
@ApplicationScoped
public class Formats {
    private final List<FormatWriter> writers;
    private final Expansions expansions;
    private final ObjectMapper json;
    private final Map<Method, Offer> offers = new ConcurrentHashMap<>();

    Formats(@All List<FormatWriter> writers, Expansions expansions, ObjectMapper json) {
        this.writers = writers;
        this.expansions = expansions;
        this.json = json;
    }

    /** Every format but JSON, which every answer has. */
    public List<FormatWriter> writers() {
        return writers;
    }

    /** The formats of an operation's answer beside JSON. */
    public List<FormatWriter> writers(Method operation) {
        return of(operation).writers();
    }

    /** The type of an operation's answer, for a list that of one item. */
    public Class<?> view(Method operation) {
        return of(operation).view();
    }

    /** Whether an operation answers with views that depend on the reader's language. */
    public boolean isLocalized(Method operation) {
        return of(operation).isLocalized();
    }

    /** The query parameters that come with the formats of an operation, and the type of their value. */
    public Map<String, Class<?>> parameters(Method operation) {
        var offer = of(operation);
        var parameters = new TreeMap<String, Class<?>>();
        if (offer.list()) {
            parameters.put(CsvWriter.BYTE_ORDER_MARK, boolean.class);
        }
        if (offer.hasFields(operation)) {
            parameters.put(Fields.PARAMETER, String.class);
        }
        if (!expandable(operation).isEmpty()) {
            parameters.put(Expansions.PARAMETER, String.class);
        }
        return parameters;
    }

    /** What readers can have within the answer of an operation; nothing within the items of a list. */
    public Set<String> expandable(Method operation) {
        var offer = of(operation);
        return offer.list() || !offer.hasFields(operation) ? Set.of() : expansions.names(offer.view());
    }

    boolean isSuffix(String suffix) {
        return suffix.equals(Offer.JSON_SUFFIX)
                || writers.stream().anyMatch(writer -> writer.suffix().equals(suffix));
    }

    Offer of(Method operation) {
        return offers.computeIfAbsent(operation, this::offer);
    }

    private Offer offer(Method operation) {
        var type = json.getTypeFactory().constructType(unwrapped(operation.getGenericReturnType()));
        var list = type.isTypeOrSubTypeOf(Listing.class);
        var view = list ? type.findTypeParameters(Listing.class)[0].getRawClass() : type.getRawClass();
        var offered =
                writers.stream().filter(writer -> writer.writes(view, list)).toList();
        return new Offer(view, list, offered);
    }

    private static Type unwrapped(Type type) {
        return Optional.of(type)
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(wrapper -> wrapper.getRawType() == RestResponse.class)
                .map(wrapper -> wrapper.getActualTypeArguments()[0])
                .orElse(type);
    }
}
