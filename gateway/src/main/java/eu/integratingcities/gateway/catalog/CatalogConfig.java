package eu.integratingcities.gateway.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What the catalogue says that no document knows. */
@ConfigMapping(prefix = "ic.gateway.catalog")
public interface CatalogConfig {

    /** The name of who publishes the data. */
    @WithDefault("Integrating Cities")
    String publisher();

    /** Where to write to, {@code mailto:} or a page; without it, the front page. */
    Optional<URI> contact();

    /** The day since which the catalogue is published; nothing is said without it. */
    Optional<LocalDate> issued();

    /** The month from which on the data tells: that of the first Integrating Cities Conference. */
    @WithDefault("2006-10")
    YearMonth begins();

    /** The area that the data is of, from a list of the EU's Publications Office. A few cities lie outside. */
    @WithDefault("http://publications.europa.eu/resource/authority/continent/EUROPE")
    URI area();
}
