package org.chancery.enrich.dyad;

import java.util.List;

/** What the rules look at: one sentence, taken apart. */
record SentenceParse(
    Words words,
    Phrases phrases,
    Pairs pairs,
    List<Clause> clauses,
    Attribution attribution,
    EventLexicon lexicon,
    Composer composer) {}
