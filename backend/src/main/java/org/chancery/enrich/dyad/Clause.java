package org.chancery.enrich.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with the parties that are its subject and the tokens that may hold its objects.
 *
 * @param subject one side, or several that "and" joins; empty where it names no party
 * @param weakSubject whether the parties only qualify the subject: "a bomb <em>in Iraq</em>"
 * @param objects where to look for objects
 * @param reporter the clause that reports this one: "Seoul said …"
 * @param charge the accusation that this is part of
 */
record Clause(
    Predicate predicate,
    List<Phrase> subject,
    boolean weakSubject,
    Region objects,
    @Nullable Clause reporter,
    @Nullable Charge charge) {

  Clause {
    subject = List.copyOf(subject);
  }
}
