package org.chancery.search;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what to show
 * @param count articles, exactly
 */
public record FacetValue(String value, String label, long count) {}
