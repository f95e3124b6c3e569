package eu.integratingcities.http.sample;

import eu.integratingcities.http.format.Expansion;
import jakarta.inject.Singleton;
import java.util.List;

/** Within a river, those that flow into it. */
@Singleton
class TributariesOfRiver implements Expansion<RiverView> {
    @Override
    public Class<RiverView> view() {
        return RiverView.class;
    }

    @Override
    public String name() {
        return "tributaries";
    }

    @Override
    public Class<?> element() {
        return RiverView.class;
    }

    @Override
    public List<?> of(RiverView river) {
        return List.of(new RiverView(river.slug() + "-brook", "Brook", "en", 3));
    }
}
