package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.gateway.operation.PageWish;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /v1/accounts} for the secretariat, {@code /v1/account} for a partner's own. */
@ApplicationScoped
class AccountOperations implements Operations {
    private static final String ALL = "/v1/accounts";
    private static final String ONE = ALL + "/{slug}";

    private final Desk desk;
    private final KeepAccounts keep;
    private final ReadAccounts read;

    AccountOperations(Desk desk, KeepAccounts keep, ReadAccounts read) {
        this.desk = desk;
        this.keep = keep;
        this.read = read;
    }

    @Override
    public Map<Operation, Page> operations() {
        var secretariat = Access.of(Roles.SECRETARIAT);
        return Map.ofEntries(
                desk.at(
                        Operation.get(ALL),
                        secretariat,
                        PageWish.PARAMETERS,
                        call -> Outcome.of(read.page(PageWish.of(call)))),
                desk.at(Operation.post(ALL), secretariat, call -> {
                    var opened = keep.open(call.body(NewAccount.class), call.bearer());
                    return Outcome.created(ALL + "/" + opened.slug(), opened);
                }),
                desk.at(Operation.get(ONE), secretariat, call -> Outcome.of(read.one(call.variable("slug")))),
                desk.at(
                        Operation.patch(ONE),
                        secretariat,
                        call -> Outcome.of(
                                keep.change(call.variable("slug"), call.ifMatch(), call.patch(), call.bearer()))),
                desk.at(
                        Operation.get("/v1/account"),
                        Access.of(Roles.PARTNER),
                        call -> Outcome.of(read.own(call.bearer()))));
    }
}
