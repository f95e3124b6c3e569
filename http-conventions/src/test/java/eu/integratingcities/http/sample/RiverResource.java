package eu.integratingcities.http.sample;

import eu.integratingcities.http.language.ReaderLanguages;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.sample.RiverView.Name;
import eu.integratingcities.http.sample.RiverView.River;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/rivers")
@Tag(name = "rivers")
class RiverResource {
    private static final List<River> RIVERS = List.of(
            new River(1233, List.of(new Name("en", "Rhine"), new Name("de", "Rhein"), new Name("fr", "Rhin"))),
            new River(346, List.of(new Name("en", "Thames"))));

    private final ReaderLanguages languages;

    RiverResource(ReaderLanguages languages) {
        this.languages = languages;
    }

    @GET
    @Operation(operationId = "listRivers", summary = "The rivers on record")
    public ItemList<RiverView> list(
            @QueryParam("longer-than") @DefaultValue("0") int kilometres,
            @QueryParam("named") @Size(max = 20) @Nullable String name,
            @Valid @BeanParam Course course) {
        return ItemList.whole(
                rivers().filter(river -> river.length() > kilometres)
                        .filter(river -> name == null || river.displayName().equals(name))
                        .filter(river -> course.passesBy() == null)
                        .toList(),
                null);
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "readRiver", summary = "One river")
    public RiverView read(String slug) {
        return rivers().filter(river -> river.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("river", slug));
    }

    record Course(
            @QueryParam("passes-by") @Size(max = 20) @Nullable
            String passesBy) {}

    private Stream<RiverView> rivers() {
        var preference = languages.preference();
        return RIVERS.stream().map(river -> RiverView.of(river, preference));
    }
}
