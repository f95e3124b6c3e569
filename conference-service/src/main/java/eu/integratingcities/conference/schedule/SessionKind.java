package eu.integratingcities.conference.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session is for. More kinds may come; readers accept those that they do not know. */
@Schema(description = "What a session is for. Extensible: accept values that you do not know")
public enum SessionKind {
    SIGNING_CEREMONY,
    REPORT_LAUNCH,
    PLENARY,
    KEYNOTE,
    PANEL,
    WORKSHOP,
    TRAINING,
    SITE_VISIT,
    OTHER
}
