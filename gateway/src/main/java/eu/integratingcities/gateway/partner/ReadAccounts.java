package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.gateway.operation.PageWish;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Accounts as they are shown, and whose account a token is for. */
@ApplicationScoped
class ReadAccounts {
    private final PartnerAccounts accounts;

    ReadAccounts(PartnerAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    ItemList<AccountView> page(PageWish wish) {
        var found = accounts.after(wish.after(), wish.limit() + 1).stream()
                .map(AccountView::of)
                .toList();
        return wish.page(found, AccountView::slug, accounts.lastChange().orElse(null));
    }

    @Transactional
    AccountView one(String slug) {
        return AccountView.of(accounts.require(slug));
    }

    @Transactional
    AccountView own(Bearer bearer) {
        return AccountView.of(require(bearer));
    }

    /**
     * The account that a partner acts for.
     *
     * @throws ProblemException forbidden, for a token that names none that there is
     */
    PartnerAccount require(Bearer bearer) {
        var slug = bearer.partner();
        if (slug == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This token is for no account: it has no claim partner.");
        }
        return accounts.of(slug)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FORBIDDEN,
                        "This token is for the account %s, which there is not.".formatted(slug)));
    }
}
