package eu.integratingcities.http.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ContractFilterTest {
    @Test
    void judgesEveryExchangeWithoutBeingAsked() {
        assertThatThrownBy(() -> given().get("/v1/secrets"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the operation is not documented");
    }
}
