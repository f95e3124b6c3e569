package eu.integratingcities.gateway.codebook;

import java.util.List;

/**
 * One file of data in a package.
 *
 * @param name unique in the package, in kebab-case
 * @param title for people
 * @param description a sentence
 * @param path within the package
 * @param mediaType of the file
 * @param bytes its length
 * @param sha256 of the file, in hexadecimal
 * @param rows how many lines of data it has
 * @param columns in the order of the file
 * @param licensed whether the licence of the package covers what it says
 */
public record PackagedFile(
        String name,
        String title,
        String description,
        String path,
        String mediaType,
        long bytes,
        String sha256,
        long rows,
        List<Column> columns,
        boolean licensed) {

    /** Copies the columns. */
    public PackagedFile {
        columns = List.copyOf(columns);
    }

    /** The end of the path, which names the format. */
    String format() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
