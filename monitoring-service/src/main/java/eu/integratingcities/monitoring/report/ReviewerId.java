package eu.integratingcities.monitoring.report;

/** A reviewer, by the subject of the token; never by name. */
record ReviewerId(String value) {
    ReviewerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a reviewer's id is not blank");
        }
    }
}
