package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Call;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.gateway.operation.PageWish;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /v1/webhooks/{id}/deliveries}: what was sent, and what is to be sent once more. */
@ApplicationScoped
class DeliveryOperations implements Operations {
    private static final String LOG = WebhookOperations.ONE + "/deliveries";
    private static final String ENTRY = LOG + "/{delivery}";
    private static final int ACCEPTED = 202;

    private final Desk desk;
    private final ReadDeliveries read;
    private final SendAgain send;

    DeliveryOperations(Desk desk, ReadDeliveries read, SendAgain send) {
        this.desk = desk;
        this.read = read;
        this.send = send;
    }

    @Override
    public Map<Operation, Page> operations() {
        var partner = Access.of(Roles.PARTNER);
        return Map.ofEntries(
                desk.at(
                        Operation.get(LOG),
                        partner,
                        PageWish.PARAMETERS,
                        call -> Outcome.of(read.page(webhook(call), PageWish.of(call), call.bearer()))),
                desk.at(
                        Operation.get(ENTRY),
                        partner,
                        call -> Outcome.of(read.one(webhook(call), delivery(call), call.bearer()))),
                desk.at(
                        Operation.post(ENTRY + "/redeliver"),
                        partner,
                        call -> accepted(call, send.redeliver(webhook(call), delivery(call), call.bearer()))),
                desk.at(
                        Operation.post(WebhookOperations.ONE + "/test"),
                        partner,
                        call -> accepted(call, send.test(webhook(call), call.bearer()))));
    }

    private static Outcome accepted(Call call, DeliveryView owed) {
        var location = "%s/%s/deliveries/%s".formatted(WebhookOperations.ALL, webhook(call), owed.id());
        return new Outcome(ACCEPTED, owed, location);
    }

    private static String webhook(Call call) {
        return call.variable(WebhookOperations.ID);
    }

    private static String delivery(Call call) {
        return call.variable("delivery");
    }
}
