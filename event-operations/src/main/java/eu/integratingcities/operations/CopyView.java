package eu.integratingcities.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A copy of another service's facts.
 *
 * @param name by which it is rebuilt
 * @param lastRebuild the one that was started last; null when there was none
 */
@Schema(examples = """
        {"name": "signatories-copy", "lastRebuild": null}""")
public record CopyView(String name, @Nullable RunView lastRebuild) {}
