package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.NextLink;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.WholeFile;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the suffix off the path before an operation is looked for, and chooses the format once it is found. */
class NegotiationFilter {
    private final Formats formats;
    private final NextLink nextLink;
    private final WholeFile whole;
    private final Negotiated negotiated;
    private final Expansions expansions;
    private final Surrogates surrogates;
    private final ObjectMapper json;

    NegotiationFilter(
            Formats formats,
            NextLink nextLink,
            WholeFile whole,
            Negotiated negotiated,
            Expansions expansions,
            Surrogates surrogates,
            ObjectMapper json) {
        this.formats = formats;
        this.nextLink = nextLink;
        this.whole = whole;
        this.negotiated = negotiated;
        this.expansions = expansions;
        this.surrogates = surrogates;
        this.json = json;
    }

    /** Accept is kept for later: the framework would look for operations that produce it. */
    @ServerRequestFilter(preMatching = true)
    public void takeSuffix(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        nextLink.requested(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        negotiated.asked(accepted(request));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        var path = uri.getRawPath();
        var dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/') && formats.isSuffix(path.substring(dot + 1))) {
            negotiated.suffix(path.substring(dot + 1));
            request.setRequestUri(
                    UriBuilder.fromUri(uri).replacePath(path.substring(0, dot)).build());
        }
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_HEADER, "Accept lists something that is no media type.", e)
                    .with(ProblemError.inHeader(
                            HttpHeaders.ACCEPT,
                            "malformed",
                            "Expected media types, found %s.".formatted(request.getHeaderString(HttpHeaders.ACCEPT))));
        }
    }

    @ServerRequestFilter
    public void choose(ContainerRequestContext request, ResourceInfo operation) {
        var own = operation.getResourceMethod().getAnnotation(Produces.class);
        if (own != null) {
            requireOwn(List.of(own.value()));
            return;
        }
        var offer = formats.of(operation.getResourceMethod());
        var choice =
                negotiated.suffix() == null ? offer.byAccept(negotiated.asked()) : offer.bySuffix(negotiated.suffix());
        negotiated.chosen(offer, choice.orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE, "This resource does not exist in the format asked for.")
                .with("formats", offer.described())));
        wish(request.getUriInfo().getQueryParameters(), formats.parameters(operation.getResourceMethod()), offer);
    }

    private void wish(MultivaluedMap<String, String> sent, Map<String, Class<?>> taken, Offer offer) {
        if (negotiated.choice().writer() != null && !sent.containsKey("limit") && !sent.containsKey("cursor")) {
            whole.want();
        }
        if (sent.containsKey(PageRequest.UPDATED_SINCE)) {
            // What is held back until others have finished comes without an event.
            surrogates.freshFor(Duration.ofSeconds(1));
        }
        var fields = sent.getFirst(Fields.PARAMETER);
        if (fields != null && taken.containsKey(Fields.PARAMETER)) {
            var wanted = Fields.of(fields, offer.view(), json);
            if (negotiated.choice().isTable()) {
                wanted.requireColumns(CsvColumns.of(offer.view(), json));
            }
            negotiated.wanted(wanted);
        }
        var within = sent.getFirst(Expansions.PARAMETER);
        if (within != null && taken.containsKey(Expansions.PARAMETER)) {
            negotiated.expanded(expansions.read(within, offer.view()));
        }
    }

    private void requireOwn(List<String> produced) {
        var fits = produced.stream().map(MediaType::valueOf).anyMatch(type -> negotiated.asked().stream()
                .anyMatch(type::isCompatible));
        if (!fits) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE, "This resource exists in one format only.")
                    .with(
                            "formats",
                            produced.stream()
                                    .map(type -> Map.of("mediaType", type))
                                    .toList());
        }
    }
}
