package eu.integratingcities.gateway.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be found. */
enum Kind {
    CITY,
    COMMITMENT,
    CONFERENCE,
    SESSION,
    CYCLE;

    /** The word used in questions and answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }
}
