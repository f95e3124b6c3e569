package eu.integratingcities.http.linked;

/** A view that exists as JSON-LD too, alone and in lists. */
public interface LinkedView {
    /** What the view says, as one node with an {@code @id}. */
    LinkedNode linked(PublicUrl url);
}
