package eu.integratingcities.gateway.route;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** All public paths. Immutable after construction, so every event loop reads the same one. */
public final class RouteTable {
    private final PathTree tree = new PathTree();
    private final NearestPath nearest;

    RouteTable(Collection<Resource> resources) {
        resources.forEach(tree::add);
        nearest = new NearestPath(resources.stream().map(Resource::template).toList());
    }

    /** The resource at this raw path; null if nothing is published there. */
    public @Nullable Resource find(String path) {
        return tree.find(path);
    }

    /** The published path that comes nearest to an unknown one; null if none comes near. */
    public @Nullable String nearest(String path) {
        return nearest.to(path);
    }
}
