package org.chancery.bench;

import org.chancery.analysis.Comparisons;
import org.chancery.analysis.Coverages;
import org.chancery.analysis.Networks;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.Terms;
import org.chancery.analysis.Timelines;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;

/** Searches and pictures, all by one client. */
record Analyses(
    ArticleSearch search,
    PairMatrices matrices,
    Timelines timelines,
    Networks networks,
    Terms terms,
    Coverages coverages,
    Comparisons comparisons) {

  static Analyses of(ArticleSearch search, Names names) {
    Timelines timelines = new Timelines(search, names);
    Terms terms = new Terms(search, names);
    return new Analyses(
        search,
        new PairMatrices(search, names),
        timelines,
        new Networks(search, names),
        terms,
        new Coverages(search, timelines),
        new Comparisons(search, names, timelines, terms));
  }
}
