package eu.integratingcities.conference.speaker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can be changed of a speaker. */
record SpeakerName(@NotBlank @Size(max = 200) String name) {}
