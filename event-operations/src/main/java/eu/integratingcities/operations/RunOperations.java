package eu.integratingcities.operations;

import eu.integratingcities.delivery.RebuildCopy;
import eu.integratingcities.delivery.Republish;
import eu.integratingcities.delivery.RunGoesOnException;
import eu.integratingcities.delivery.UnknownCopyException;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** What a service's resources of copies and runs do. Refusals are problems; the caller's name goes on record. */
@ApplicationScoped
public class RunOperations {

    private final ReadRuns runs;
    private final RebuildCopy rebuildCopy;
    private final Republish republish;
    private final Caller caller;

    RunOperations(ReadRuns runs, RebuildCopy rebuildCopy, Republish republish, Caller caller) {
        this.runs = runs;
        this.rebuildCopy = rebuildCopy;
        this.republish = republish;
        this.caller = caller;
    }

    /** The copies that this service keeps. */
    public ItemList<CopyView> copies() {
        var views = rebuildCopy.names().stream()
                .map(name -> new CopyView(name, runs.lastRebuildOf(name).orElse(null)))
                .toList();
        var lastStart = views.stream()
                .map(CopyView::lastRebuild)
                .filter(Objects::nonNull)
                .map(RunView::startedAt)
                .max(Comparator.naturalOrder());
        return ItemList.whole(views, lastStart.orElse(null));
    }

    /**
     * Starts to rebuild the copy: 202 with the run and its place.
     *
     * @param place below which runs are read
     * @throws ProblemException not-found, conflict while it is being rebuilt already
     */
    public RestResponse<RunView> rebuild(String copy, String place) {
        return started(() -> rebuildCopy.start(copy, caller.subject()), place);
    }

    /**
     * Starts to tell the last event of everything again: 202 with the run and its place.
     *
     * @param place below which runs are read
     * @throws ProblemException conflict while that goes on already
     */
    public RestResponse<RunView> republish(String place) {
        return started(() -> republish.start(caller.subject()), place);
    }

    /**
     * One run.
     *
     * @throws ProblemException not-found
     */
    public RunView one(UUID id) {
        return runs.one(id);
    }

    private RestResponse<RunView> started(Supplier<UUID> start, String place) {
        try {
            var id = start.get();
            return RestResponse.ResponseBuilder.<RunView>create(RestResponse.Status.ACCEPTED)
                    .location(URI.create(place + "/" + id))
                    .entity(runs.one(id))
                    .build();
        } catch (UnknownCopyException e) {
            throw new ProblemException(ProblemType.NOT_FOUND, e.getMessage() + ".", e);
        } catch (RunGoesOnException e) {
            throw new ProblemException(ProblemType.CONFLICT, e.getMessage() + ".", e);
        }
    }
}
