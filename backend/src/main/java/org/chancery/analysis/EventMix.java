package org.chancery.analysis;

/**
 * What kinds of events a search tells of, over time. An article counts for each kind that it tells
 * of, so that the kinds do not add up to the articles.
 *
 * @param quads the quad classes, in their order
 * @param roots PLOVER's roots, the most frequent first, at the same points
 */
public record EventMix(Timeline quads, Timeline roots) {}
