package eu.integratingcities.http.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A view of something that has a place. It exists as GeoJSON too, alone and in lists. */
public interface Placed {
    UUID id();

    /** Null when no source says where it is. */
    @Nullable
    Position place();
}
