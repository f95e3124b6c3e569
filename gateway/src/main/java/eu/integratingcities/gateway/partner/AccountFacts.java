package eu.integratingcities.gateway.partner;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is said of an account and can be changed.
 *
 * @param closed whether its keys are void and no new ones are made; an account can be opened again
 */
@Embeddable
record AccountFacts(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Email @Size(max = 254) String contactEmail,
        boolean closed) {}
