package eu.integratingcities.signatory.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the sender of a correction can be reached, for the secretariat alone. */
@Schema(examples = """
        {"email": "reader@example.org"}""")
record ContactView(String email) {}
