/// Decides, one sentence at a time, who does what to whom.
///
/// Works on tokens, on the parties that other code found in them, and on a lexicon of verbs and
/// nouns; knows no gazetteer. Rules stand one to a class, their order in {@link DyadCoder}.
@NullMarked
package org.chancery.enrich.dyad;

import org.jspecify.annotations.NullMarked;
