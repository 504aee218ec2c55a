package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.search.Facet;

/**
 * What can be counted of a search; bars without an article are left out.
 *
 * @param missing articles without a value of a facet
 */
record Counted(
    long total,
    long undated,
    Map<Facet, Map<String, Long>> facets,
    Map<Facet, Long> missing,
    Map<LocalDate, Long> bars) {}
