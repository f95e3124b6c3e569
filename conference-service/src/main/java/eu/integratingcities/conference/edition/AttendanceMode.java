package eu.integratingcities.conference.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the participants are. More modes may come; readers accept those that they do not know. */
@Schema(description = "Where the participants are. Extensible: accept values that you do not know")
public enum AttendanceMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
