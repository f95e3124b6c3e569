package eu.integratingcities.launcher.token;

import eu.integratingcities.launcher.settings.CannotRunException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the bearer of a token may do. */
public enum Role {
    SECRETARIAT,
    CITY_EDITOR,
    REVIEWER,
    ORGANISER,
    PARTNER,
    OPERATOR;

    /** The name in the token's {@code groups}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role of that name.
     *
     * @throws CannotRunException that lists the roles
     */
    public static Role named(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new CannotRunException("There is no role \"" + group + "\". Roles: "
                        + Arrays.stream(values()).map(Role::group).collect(Collectors.joining(", ")) + "."));
    }
}
