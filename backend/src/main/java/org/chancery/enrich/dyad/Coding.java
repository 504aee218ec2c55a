package org.chancery.enrich.dyad;

import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad;

/**
 * What the sentences of a text tell.
 *
 * @param acting first tokens of the parties that are the subject of a verb or the source of an
 *     event
 * @param actedOn first tokens of the parties that are the target of an event
 */
public record Coding(List<Dyad> dyads, Set<Integer> acting, Set<Integer> actedOn) {}
