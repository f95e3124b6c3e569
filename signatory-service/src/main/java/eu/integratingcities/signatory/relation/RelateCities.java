package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts on record what a city is to another. A status is not touched: a membership ends by a decision only. */
@ApplicationScoped
class RelateCities {

    private final Cities cities;
    private final CityRelations relations;
    private final RelationNews news;
    private final Changes changes;
    private final RelationQuery views;

    RelateCities(Cities cities, CityRelations relations, RelationNews news, Changes changes, RelationQuery views) {
        this.cities = cities;
        this.relations = relations;
        this.news = news;
        this.changes = changes;
        this.views = views;
    }

    @Transactional
    RelationView relate(String slug, NewRelation said) {
        var city = cities.require(slug);
        var other = cities.findCity(said.city()).orElseThrow(() -> RelationProblems.unknownCity(said.city()));
        var pair = CityPair.told(city.id(), said.type(), other.id());
        relations.awaitTurn(pair.kind());
        if (relations.holds(pair)) {
            throw RelationProblems.alreadyRelated(city.slug(), other.slug());
        }
        if (relations.closesCircle(pair)) {
            throw RelationProblems.circle(city.slug(), other.slug());
        }
        var relation = new CityRelation(pair, said, changes.byCaller());
        relations.persistAndFlush(relation);
        news.tell(city, other, relation.change());
        return views.one(city.id(), relation.id());
    }
}
