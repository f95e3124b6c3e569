package eu.integratingcities.gateway.partner;

import java.time.Instant;

/**
 * What has to be known of a key to judge it.
 *
 * @param account the id of the account that the key belongs to
 * @param revoked whether it, or its whole account, is void
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only compared
record KeyOnRecord(byte[] secretHash, String account, Instant expiresAt, boolean revoked) {

    static KeyOnRecord of(ApiKey key) {
        boolean reads = key.scopes().contains(Scope.READ);
        boolean revoked = key.revokedAt() != null || key.account().facts().closed();
        return new KeyOnRecord(key.secretHash(), key.account().id().toString(), key.expiresAt(), revoked || !reads);
    }

    boolean isGood(Instant now) {
        return !revoked && expiresAt.isAfter(now);
    }
}
