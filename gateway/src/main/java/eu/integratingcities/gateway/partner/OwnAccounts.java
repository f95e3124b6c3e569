package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Whose account a request is for, as features need it that keep things for accounts. */
@ApplicationScoped
public class OwnAccounts {
    private final ReadAccounts read;
    private final PartnerAccounts accounts;

    OwnAccounts(ReadAccounts read, PartnerAccounts accounts) {
        this.read = read;
        this.accounts = accounts;
    }

    /**
     * The id of the account that the caller acts for.
     *
     * @throws ProblemException forbidden, for a token that names none that there is
     */
    @Transactional(TxType.MANDATORY)
    public UUID require(Bearer by) {
        return read.require(by).id();
    }

    /**
     * The same, and until the transaction ends nobody else makes anything for the account.
     *
     * @throws ProblemException forbidden as above; conflict, while the account is closed
     */
    @Transactional(TxType.MANDATORY)
    public UUID lockOpen(Bearer by) {
        var account = accounts.lock(read.require(by));
        if (account.facts().closed()) {
            throw KeyRefusals.closed(account);
        }
        return account.id();
    }
}
