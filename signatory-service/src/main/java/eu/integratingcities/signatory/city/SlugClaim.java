package eu.integratingcities.signatory.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who may have which slug. A slug that was ever public belongs to its city for good. */
@ApplicationScoped
class SlugClaim {

    private final Cities cities;
    private final RetiredSlugs retiredSlugs;

    SlugClaim(Cities cities, RetiredSlugs retiredSlugs) {
        this.cities = cities;
        this.retiredSlugs = retiredSlugs;
    }

    /** Refuses a slug that is reserved or that another city has or had. */
    void requireFree(String slug) {
        requireFree(List.of(slug));
    }

    /** Refuses slugs of which one is reserved, or another city has or had it. */
    void requireFree(Collection<String> slugs) {
        slugs.stream().filter(ReservedSlugs::contains).findFirst().ifPresent(slug -> {
            throw CityProblems.reserved(slug);
        });
        cities.anyHolderOf(slugs).ifPresent(holder -> {
            throw CityProblems.taken(holder.getKey(), holder.getValue());
        });
    }

    /** Gives the city its new slug and keeps the old one leading to it; a city may return to one that it gave up. */
    void rename(City city, String newSlug, Instant at) {
        if (retiredSlugs.holderOf(newSlug).filter(city.id()::equals).isPresent()) {
            retiredSlugs.deleteById(newSlug);
        } else {
            requireFree(newSlug);
        }
        retiredSlugs.persist(new RetiredSlug(city.slug(), city.id(), at));
    }
}
