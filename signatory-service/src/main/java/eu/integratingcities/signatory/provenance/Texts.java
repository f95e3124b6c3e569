package eu.integratingcities.signatory.provenance;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** A list of texts, as read from the database. */
final class Texts {

    static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

    private Texts() {}
}
