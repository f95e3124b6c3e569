package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.gateway.partner.OwnAccounts;
import eu.integratingcities.http.paging.ItemList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A partner's own webhooks as they are shown. */
@ApplicationScoped
class ReadWebhooks {
    private final OwnAccounts own;
    private final Webhooks webhooks;

    ReadWebhooks(OwnAccounts own, Webhooks webhooks) {
        this.own = own;
        this.webhooks = webhooks;
    }

    @Transactional
    ItemList<WebhookView> all(Bearer by) {
        var views = webhooks.of(own.require(by)).stream().map(WebhookView::of).toList();
        return ItemList.whole(views, null);
    }

    @Transactional
    WebhookView one(String id, Bearer by) {
        return WebhookView.of(webhooks.require(own.require(by), id));
    }
}
