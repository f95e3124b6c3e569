/**
 * History: past editions as sources tell them, loaded in bulk. One row brings an edition with its sessions,
 * appearances and ceremony. Loading is recorded like any change, but nothing reacts to it.
 */
@NullMarked
package eu.integratingcities.conference.history;

import org.jspecify.annotations.NullMarked;
