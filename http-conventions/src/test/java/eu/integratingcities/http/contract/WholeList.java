package eu.integratingcities.http.contract;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list that is read from link to link, to its end. */
public final class WholeList {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private WholeList() {}

    /**
     * The pages in their order, in whatever format; fails when one of them is not there.
     *
     * @param first address of the first page, as a link has it: with escapes
     */
    public static List<Response> pages(String first) {
        var pages = new ArrayList<Response>();
        for (var next = first; next != null; next = next(pages.getLast())) {
            var page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            pages.add(page);
        }
        return pages;
    }

    /** The slugs of all items, of a list in JSON. */
    public static List<String> slugs(String first) {
        return pages(first).stream()
                .flatMap(page -> page.<List<String>>path("items.slug").stream())
                .toList();
    }

    private static @Nullable String next(Response page) {
        var link = NEXT.matcher(String.valueOf(page.header("Link")));
        return link.find() ? link.group(1) : null;
    }
}
