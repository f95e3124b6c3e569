package eu.integratingcities.conference.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exactly a source counts the participants; {@code ANNOUNCED} was said beforehand and never confirmed. */
@Schema(description = "How exact a figure is. Extensible: accept values that you do not know")
public enum ParticipantsQualifier {
    EXACT,
    ABOUT,
    MORE_THAN,
    ANNOUNCED
}
