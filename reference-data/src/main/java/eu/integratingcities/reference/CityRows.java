package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cities that are not on record as signatories: the four whose signature no source confirms, with all that the data
 * says of them, and those that other files only name.
 */
final class CityRows implements ImportRows {

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/cities";
    }

    @Override
    public List<ObjectNode> rows() {
        var unconfirmed = DataFile.SIGNATORIES.json().get("unconfirmed");
        return Stream.concat(
                        Row.each(unconfirmed).map(CityRow::of),
                        NamedCities.read().unknown().map(CityRows::named))
                .toList();
    }

    private static ObjectNode named(NamedCities.Mention mention) {
        var row = Row.empty()
                .put("slug", Slug.of(mention.name()))
                .put("name", mention.name())
                .put("country", mention.country());
        row.set("sourceIds", Row.texts(mention.sourceIds()));
        return row;
    }
}
