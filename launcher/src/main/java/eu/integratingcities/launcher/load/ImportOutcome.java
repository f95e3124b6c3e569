package eu.integratingcities.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of an import, read from its outcome resource. */
record ImportOutcome(JsonNode json) {
    boolean isRunning() {
        return json.path("state").asText().equals("running");
    }

    /** Every row is in. */
    boolean isGood() {
        return json.path("state").asText().equals("finished")
                && json.path("refused").asInt() == 0;
    }

    String summary() {
        return "%d rows: %d created, %d changed, %d unchanged"
                .formatted(count("rows"), count("created"), count("changed"), count("unchanged"));
    }

    /** What went wrong, the refused rows with their lines included. */
    String complaint() {
        var text =
                new StringBuilder("state " + json.path("state").asText() + ", " + count("refused") + " rows refused");
        json.path("errors").forEach(error -> text.append("\n  ").append(error));
        return text.toString();
    }

    private int count(String member) {
        return json.path(member).asInt();
    }
}
