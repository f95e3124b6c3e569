package eu.integratingcities.gateway.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a statement of RDF is about, or says. Types and properties are written with a {@link #PREFIXES prefix}. */
sealed interface Term {
    /** The vocabularies of the catalogue. */
    Map<String, String> PREFIXES = prefixes();

    /** Something with an address. */
    record Iri(String value) implements Term {}

    /** A text in English. */
    record Text(String value) implements Term {}

    /** A value of a type, {@code xsd:date} for one. */
    record Typed(String value, String type) implements Term {}

    /** Something without an address, described in place. */
    record Nameless(Description description) implements Term {}

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** What is said of one thing: its type, and values by property, in the order in which they were said. */
    final class Description {
        private final String type;
        private final Map<String, List<Term>> statements = new LinkedHashMap<>();

        private Description(String type) {
            this.type = type;
        }

        /** The description of something of that type, with nothing said yet. */
        static Description of(String type) {
            return new Description(type);
        }

        /** Says this, too. Without values nothing is said. */
        Description with(String property, List<? extends Term> values) {
            if (!values.isEmpty()) {
                statements.put(property, List.copyOf(values));
            }
            return this;
        }

        /** Says this, too. */
        Description with(String property, Term value) {
            return with(property, List.of(value));
        }

        String type() {
            return type;
        }

        Map<String, List<Term>> statements() {
            return statements;
        }
    }
}
