package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.gateway.operation.PageWish;
import eu.integratingcities.gateway.partner.OwnAccounts;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What was sent to a partner's own webhooks, and what is to be sent. */
@ApplicationScoped
class ReadDeliveries {
    private final OwnAccounts own;
    private final Webhooks webhooks;
    private final Deliveries deliveries;

    ReadDeliveries(OwnAccounts own, Webhooks webhooks, Deliveries deliveries) {
        this.own = own;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @Transactional
    ItemList<DeliveryView> page(String webhook, PageWish wish, Bearer by) {
        var of = webhooks.require(own.require(by), webhook);
        var found = deliveries.before(of.id(), number(wish), wish.limit() + 1);
        var page = wish.page(found, delivery -> Long.toString(delivery.number()), null);
        return new ItemList<>(page.items().stream().map(Delivery::view).toList(), page.page(), null);
    }

    private static long number(PageWish wish) {
        try {
            return wish.after().isEmpty() ? Long.MAX_VALUE : Long.parseLong(wish.after());
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    ProblemType.INVALID_CURSOR,
                    "This cursor is of another list. Take it out of a link of this one.",
                    e);
        }
    }

    @Transactional
    DeliveryView one(String webhook, String id, Bearer by) {
        return deliveries
                .require(webhooks.require(own.require(by), webhook).id(), id)
                .view();
    }
}
