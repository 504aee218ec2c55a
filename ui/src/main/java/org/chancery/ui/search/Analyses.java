package org.chancery.ui.search;

import org.chancery.analysis.Comparisons;
import org.chancery.analysis.Coverages;
import org.chancery.analysis.Networks;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.Terms;
import org.chancery.analysis.Timelines;
import org.springframework.stereotype.Component;

/** What counts for the pictures of a result set. */
@Component
record Analyses(
    PairMatrices matrices,
    Timelines timelines,
    Networks networks,
    Coverages coverages,
    Terms terms,
    Comparisons comparisons) {}
