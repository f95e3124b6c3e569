package eu.integratingcities.http.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.util.ArrayList;

/** Gives the filter to every test of Quarkus by itself: it is there before the first request. */
public final class ContractCallback implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            // REST Assured outlives the application: the filter of an earlier one is of a class of the same name.
            var filters = new ArrayList<>(RestAssured.filters());
            filters.removeIf(each -> each.getClass().getName().equals(ContractFilter.class.getName()));
            filters.add(new ContractFilter());
            RestAssured.replaceFiltersWith(filters);
        }
    }
}
