package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /v1/webhooks}: a partner's own webhooks. */
@ApplicationScoped
class WebhookOperations implements Operations {
    static final String ALL = "/v1/webhooks";
    static final String ONE = ALL + "/{id}";
    static final String ID = "id";

    private final Desk desk;
    private final KeepWebhooks keep;
    private final ReadWebhooks read;

    WebhookOperations(Desk desk, KeepWebhooks keep, ReadWebhooks read) {
        this.desk = desk;
        this.keep = keep;
        this.read = read;
    }

    @Override
    public Map<Operation, Page> operations() {
        var partner = Access.of(Roles.PARTNER);
        return Map.ofEntries(
                desk.at(Operation.get(ALL), partner, call -> Outcome.of(read.all(call.bearer()))),
                desk.at(Operation.post(ALL), partner, call -> {
                    var made = keep.make(call.body(NewWebhook.class), call.bearer());
                    return Outcome.created(ALL + "/" + made.id(), made);
                }),
                desk.at(Operation.get(ONE), partner, call -> Outcome.of(read.one(call.variable(ID), call.bearer()))),
                desk.at(
                        Operation.patch(ONE),
                        partner,
                        call -> Outcome.of(
                                keep.change(call.variable(ID), call.ifMatch(), call.patch(), call.bearer()))),
                desk.at(Operation.delete(ONE), partner, call -> {
                    keep.delete(call.variable(ID), call.bearer());
                    return Outcome.done();
                }),
                desk.at(
                        Operation.post(ONE + "/secret"),
                        partner,
                        call -> Outcome.of(keep.rotate(call.variable(ID), call.bearer()))));
    }
}
