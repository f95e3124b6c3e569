package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A script that follows the changes by polling. */
record ChangesClient(int port) {
    private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

    Response get(String path) {
        return GatewayClient.to(port).get(path);
    }

    Response ok(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer;
    }

    static String next(Response answer) {
        var link = NEXT.matcher(String.valueOf(answer.header("Link")));
        assertThat(link.matches()).as(String.valueOf(answer.headers())).isTrue();
        return link.group(1);
    }

    /** The cursor of the link to the next page. */
    static String cursor(Response answer) {
        return next(answer).replaceAll(".*cursor=([^&]*).*", "$1");
    }

    String now() {
        return cursor(ok("/v1/changes?cursor=now"));
    }

    static List<String> ids(Response answer) {
        return answer.jsonPath().getList("id");
    }

    /** The ids of all events from this path on, page by page to the end. */
    List<String> idsFrom(String path) {
        var ids = new ArrayList<String>();
        var answer = ok(path);
        while (!ids(answer).isEmpty()) {
            ids.addAll(ids(answer));
            answer = ok(next(answer));
        }
        return ids;
    }
}
