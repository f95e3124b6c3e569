package eu.integratingcities.signatory;

import eu.integratingcities.http.contract.ListFormats;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

/** The lists of this service in every format. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ListFormatsTest extends ListFormats {

    @Override
    protected Map<String, String> fill() {
        Loading.referenceData();
        if (Requests.anyone().get("/v1/signatories/every-list").statusCode() == 404) {
            GivenCity.listed("every-list");
            GivenCity.declared("every-list-candidate");
        }
        return Map.of("{slug}", "every-list", "{code}", "2010-02");
    }
}
