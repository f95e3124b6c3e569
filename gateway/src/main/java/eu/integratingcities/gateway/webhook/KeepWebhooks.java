package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.gateway.partner.OwnAccounts;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A partner makes webhooks, changes them, changes their secrets, and ends them. */
@ApplicationScoped
class KeepWebhooks {
    private final OwnAccounts own;
    private final Webhooks webhooks;
    private final Lanes lanes;
    private final WebhookRules rules;
    private final WebhookConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepWebhooks(
            OwnAccounts own, Webhooks webhooks, Lanes lanes, WebhookRules rules, WebhookConfig config, Clock clock) {
        this.own = own;
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException conflict, when the account has as many as it may have, or is closed */
    @Transactional
    MadeWebhookView make(NewWebhook told, Bearer by) {
        var facts = rules.checked(told.facts());
        // Locked, so that of two requests at once the second counts what the first made.
        var account = own.lockOpen(by);
        if (webhooks.count(account) >= config.perAccount()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This account has %d webhooks, which is the most. Delete one with DELETE /v1/webhooks/{id} first."
                            .formatted(config.perAccount()));
        }
        var secret = Secret.random(random);
        var webhook = new Webhook(account, facts, secret, now(), by.subject());
        webhooks.persistAndFlush(webhook);
        return MadeWebhookView.of(webhook, secret);
    }

    @Transactional
    WebhookView change(String id, IfMatch ifMatch, MergePatch patch, Bearer by) {
        var webhook = webhooks.lock(own.require(by), id);
        ifMatch.require(webhook.version(), () -> WebhookView.of(webhook));
        var before = webhook.facts();
        webhook.retell(rules.checked(patch.apply(before, WebhookFacts.class)), now(), by.subject());
        webhooks.flush();
        if (webhook.isFreshAfter(before)) {
            lanes.hurry(webhook.id());
        }
        return WebhookView.of(webhook);
    }

    @Transactional
    MadeWebhookView rotate(String id, Bearer by) {
        var webhook = webhooks.lock(own.require(by), id);
        var now = now();
        var secret = Secret.random(random);
        webhook.rotate(secret, now.plus(config.secretOverlap()), now, by.subject());
        webhooks.flush();
        return MadeWebhookView.of(webhook, secret);
    }

    @Transactional
    void delete(String id, Bearer by) {
        webhooks.delete(webhooks.lock(own.require(by), id));
    }

    /** To the microsecond, as PostgreSQL keeps it: what is answered now is what is read later. */
    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
