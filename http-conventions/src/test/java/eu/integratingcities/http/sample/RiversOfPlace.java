package eu.integratingcities.http.sample;

import eu.integratingcities.http.format.Expansion;
import jakarta.inject.Singleton;
import java.util.List;

/** The river that a place is named after, within the place. */
@Singleton
class RiversOfPlace implements Expansion<PlaceView> {
    @Override
    public Class<PlaceView> view() {
        return PlaceView.class;
    }

    @Override
    public String name() {
        return "rivers";
    }

    @Override
    public Class<?> element() {
        return RiverView.class;
    }

    @Override
    public List<?> of(PlaceView place) {
        return List.of(new RiverView(place.slug() + "-river", place.name(), "en", 12));
    }
}
