package org.chancery.enrich.dyad;

/** One way in which a verb's form may be read. */
record VerbForm(String base, Inflection inflection) {

  enum Inflection {
    BASE,
    S,
    PAST,
    PARTICIPLE,
    ING
  }
}
