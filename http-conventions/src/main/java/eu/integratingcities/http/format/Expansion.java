package eu.integratingcities.http.format;

import java.util.List;

/**
 * A list with a resource of its own that readers can have within the item that it belongs to, by {@code expand}. A bean of
 * this type is offered wherever its view is the answer to a read, and where that view is expanded itself.
 *
 * @param <V> the view of the item
 */
public interface Expansion<V> {
    /** The view of the item. */
    Class<V> view();

    /** The member that it becomes, and the word for it in {@code expand}. */
    String name();

    /** The view of one element. */
    Class<?> element();

    /** The elements, 500 at most. Names the surrogate keys of what they are made of. */
    List<?> of(V item);
}
