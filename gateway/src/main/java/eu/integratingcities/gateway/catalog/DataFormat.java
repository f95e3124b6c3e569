package eu.integratingcities.gateway.catalog;

import java.util.Arrays;
import java.util.Optional;

/** The formats of lists: how they are asked for, and what directories of formats call them. */
enum DataFormat {
    JSON("application/json", "", "JSON", "JSON"),
    CSV("text/csv", ".csv", "CSV", "CSV"),
    NDJSON("application/x-ndjson", ".ndjson", "JSON, one item a line", ""),
    GEOJSON("application/geo+json", ".geojson", "GeoJSON", "GEOJSON"),
    JSON_LD("application/ld+json", ".jsonld", "JSON-LD", "JSON_LD"),
    ZIP("application/zip", ".zip", "CSV with its codebook", "ZIP");

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    private final String mediaType;
    private final String suffix;
    private final String title;
    private final String fileType;

    DataFormat(String mediaType, String suffix, String title, String fileType) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.title = title;
        this.fileType = fileType;
    }

    /** That of a media type; empty if no list comes in it. */
    static Optional<DataFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What a path ends with that asks for it. */
    String suffix() {
        return suffix;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** The address of its media type at the IANA; empty where none is registered. */
    Optional<String> registered() {
        return fileType.isEmpty() ? Optional.empty() : Optional.of(MEDIA_TYPES + mediaType);
    }

    /** Its address in the EU's list of file types; empty where it is not in the list. */
    Optional<String> fileType() {
        return fileType.isEmpty() ? Optional.empty() : Optional.of(FILE_TYPES + fileType);
    }
}
