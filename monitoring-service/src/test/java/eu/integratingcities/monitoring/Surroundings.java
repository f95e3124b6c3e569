package eu.integratingcities.monitoring;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;

/** What every test of the running service stands on: real PostgreSQL, real Kafka, keys for tokens. */
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(SignatoryTopic.class)
final class Surroundings {

    private Surroundings() {}
}
