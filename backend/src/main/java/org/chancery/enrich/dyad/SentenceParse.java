package org.chancery.enrich.dyad;

import java.util.List;

/**
 * What the rules look at: one sentence, taken apart.
 *
 * @param former what each of the sentences before tells, the last first
 */
record SentenceParse(
    Words words,
    Phrases phrases,
    Pairs pairs,
    List<Clause> clauses,
    Attribution attribution,
    EventLexicon lexicon,
    Composer composer,
    List<List<Finding>> former) {}
