package eu.integratingcities.signatory.relation;

import eu.integratingcities.signatory.city.RelationType;
import java.util.UUID;

/** Two cities in the order in which their relation is kept: once, from whichever side it is told. */
record CityPair(RelationKind kind, UUID fromId, UUID toId) {

    /** The pair of which one city tells what the other one is to it. */
    static CityPair told(UUID city, RelationType type, UUID other) {
        return switch (type) {
            case SUCCESSOR -> new CityPair(RelationKind.SUCCESSION, city, other);
            case PREDECESSOR -> new CityPair(RelationKind.SUCCESSION, other, city);
            case PART_OF -> new CityPair(RelationKind.CONTAINMENT, city, other);
            case HAS_PART -> new CityPair(RelationKind.CONTAINMENT, other, city);
        };
    }
}
