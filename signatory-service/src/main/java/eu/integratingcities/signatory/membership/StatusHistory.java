package eu.integratingcities.signatory.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every status that a signatory has had, in the order in which it was recorded; lines are only added. */
@ApplicationScoped
public class StatusHistory implements PanacheRepositoryBase<StatusChange, UUID> {}
