package eu.integratingcities.http.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A view of something that has a place. It exists as GeoJSON too, alone and in lists. */
public interface Placed {
    UUID id();

    /** Where it is; null when no source says it. */
    @Nullable
    Position place();
}
