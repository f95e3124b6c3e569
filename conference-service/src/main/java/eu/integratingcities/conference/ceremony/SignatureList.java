package eu.integratingcities.conference.ceremony;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The cities that signed at one ceremony, each once, by slug. */
final class SignatureList {

    private SignatureList() {}

    /** All of both lists. What is told now goes before what was told then, and null tells nothing. */
    static List<CeremonySignature> merge(Collection<CeremonySignature> before, Collection<CeremonySignature> told) {
        var byCity = new TreeMap<String, CeremonySignature>();
        before.forEach(signature -> byCity.put(signature.city(), signature));
        told.forEach(signature -> byCity.merge(signature.city(), signature, (old, now) -> now.completedBy(old)));
        return List.copyOf(byCity.values());
    }
}
