package org.chancery.enrich.dyad;

import java.util.List;

/** One way in which a sentence tells who does what to whom. */
interface DyadRule {

  List<Finding> find(SentenceParse sentence);
}
