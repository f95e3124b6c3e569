package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.signatory.city.Cities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a relation that was recorded by mistake off the record, of both cities. */
@ApplicationScoped
class RemoveRelation {

    private final Cities cities;
    private final CityRelations relations;
    private final RelationNews news;
    private final Changes changes;
    private final RelationQuery views;

    RemoveRelation(Cities cities, CityRelations relations, RelationNews news, Changes changes, RelationQuery views) {
        this.cities = cities;
        this.relations = relations;
        this.news = news;
        this.changes = changes;
        this.views = views;
    }

    @Transactional
    void remove(String slug, UUID id, IfMatch ifMatch) {
        var city = cities.require(slug);
        var relation = relations.require(city.id(), id);
        ifMatch.require(relation.version(), () -> views.one(city.id(), id));
        var other = cities.findById(relation.otherThan(city.id()));
        relations.delete(relation);
        relations.flush();
        news.tell(city, other, changes.byCaller());
    }
}
