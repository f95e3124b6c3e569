package eu.integratingcities.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
    @Test
    void listensOnLoopbackAloneAndMakesNoTopicByItself() throws Exception {
        var properties = new Properties();
        properties.load(new StringReader(new KafkaSettings(Path.of("/data"), 19092, 19093).text()));

        assertThat(properties.getProperty("listeners").split(","))
                .allMatch(listener -> listener.contains("127.0.0.1:"));
        assertThat(properties).containsEntry("auto.create.topics.enable", "false");
    }
}
