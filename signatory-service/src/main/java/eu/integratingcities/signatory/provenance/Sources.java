package eu.integratingcities.signatory.provenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The sources on file. */
@ApplicationScoped
class Sources implements PanacheRepositoryBase<Source, String> {}
