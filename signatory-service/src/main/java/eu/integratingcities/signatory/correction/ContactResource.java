package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/corrections/{id}/contact")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "corrections")
class ContactResource {

    private final SenderContacts contacts;
    private final EraseContact eraseContact;

    ContactResource(SenderContacts contacts, EraseContact eraseContact) {
        this.contacts = contacts;
        this.eraseContact = eraseContact;
    }

    @GET
    @Operation(
            operationId = "getCorrectionContact",
            summary = "How the sender of a correction can be reached",
            description = "A 404 problem when the sender left nothing, or it is erased.")
    public ContactView get(@PathParam("id") UUID id) {
        return new ContactView(contacts.require(id).email());
    }

    @DELETE
    @Operation(
            operationId = "eraseCorrectionContact",
            summary = "Erase how the sender of a correction can be reached",
            description = "For good and at any time: nothing else has it.")
    public void erase(@PathParam("id") UUID id) {
        eraseContact.erase(id);
    }
}
