package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.search.Facet;

/** What can be counted of a search; bars without an article are left out. */
record Counted(
    long total, long undated, Map<Facet, Map<String, Long>> facets, Map<LocalDate, Long> bars) {}
