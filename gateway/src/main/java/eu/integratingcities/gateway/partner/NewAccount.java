package eu.integratingcities.gateway.partner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the secretariat says to open an account.
 *
 * @param slug what the partner's tokens name in the claim {@code partner}; it never changes
 * @param name of the organization
 * @param contactEmail where it can be reached; seen by the secretariat and the partner only
 */
record NewAccount(
        @NotNull
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "must be lower-case letters and digits with single hyphens")
        @Size(max = 60)
        String slug,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Email @Size(max = 254) String contactEmail) {

    AccountFacts facts() {
        return new AccountFacts(name, contactEmail, false);
    }
}
