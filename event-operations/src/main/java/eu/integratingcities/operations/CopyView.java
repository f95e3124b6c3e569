package eu.integratingcities.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A copy of another service's facts.
 *
 * @param code names the copy, where it is rebuilt
 * @param lastRebuild the one that was started last; null when there was none
 */
@Schema(examples = """
        {"code": "signatories-copy", "lastRebuild": null}""")
public record CopyView(String code, @Nullable RunView lastRebuild) {}
