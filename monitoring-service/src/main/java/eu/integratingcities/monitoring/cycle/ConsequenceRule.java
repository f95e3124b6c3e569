package eu.integratingcities.monitoring.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a report that stays away gives reason to propose a status change. A version says the same for ever, in whichever
 * cycle; see {@link ConsequenceRules}.
 *
 * @param version what the rule is cited by
 * @param proposes the status that is proposed; it changes by a decision only
 * @param afterDays whole calendar days that must have passed since the report stopped being on time, grace and any
 *     extension included: with 0 it is the day after the last day of grace
 * @param consecutiveCycles in how many cycles in a row, this one included, the report has to be missing; null means one
 */
@Schema(
        description =
                "When a missing report gives reason to propose a status change, which a named decision may follow")
public record ConsequenceRule(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}") @Schema(examples = "2026-1")
        String version,

        @NotNull ProposedStatus proposes,

        @NotNull @PositiveOrZero @Max(3660) @Schema(examples = "90")
        Integer afterDays,

        @Schema(examples = "2") @Nullable @Positive @Max(20) Integer consecutiveCycles) {

    /** In how many cycles in a row, this one included, the report has to be missing; at least one. */
    public int cycles() {
        return Objects.requireNonNullElse(consecutiveCycles, 1);
    }
}
