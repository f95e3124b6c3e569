package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /v1/account/keys}: a partner's own keys. */
@ApplicationScoped
class KeyOperations implements Operations {
    private static final String ALL = "/v1/account/keys";
    private static final String ONE = ALL + "/{id}";
    private static final String ID = "id";

    private final Desk desk;
    private final KeepKeys keep;
    private final ReadKeys read;

    KeyOperations(Desk desk, KeepKeys keep, ReadKeys read) {
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
                    var made = keep.make(call.body(NewKey.class), call.bearer());
                    return Outcome.created(ALL + "/" + made.id(), made);
                }),
                desk.at(Operation.get(ONE), partner, call -> Outcome.of(read.one(call.variable(ID), call.bearer()))),
                desk.at(Operation.delete(ONE), partner, call -> {
                    keep.revoke(call.variable(ID), call.bearer());
                    return Outcome.done();
                }));
    }
}
