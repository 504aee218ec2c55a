package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.NameTrie;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the gazetteer's names in a text: leftmost, then longest, and only as they are written. */
final class NameScanner {

  /** Acronyms that are everyday words once everything is in capitals. */
  private static final Set<String> WORDS_IN_CAPITALS =
      WordList.of(
          """
          who it is aid arm are can may mend car sos map
          """);

  /** After these, "US" in a line of capitals is the pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      WordList.of(
          """
          let tell give join follow about contact help show of all told gave makes make lets for
          to both among
          """);

  private final NameTrie<Name> names;
  private final CountryPrefixes prefixes;

  NameScanner(Gazetteer gazetteer) {
    this.names = gazetteer.names();
    this.prefixes = new CountryPrefixes(gazetteer);
  }

  List<Hit> scan(Text text) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int i = sentence.from();
      while (i < sentence.to()) {
        Hit hit = at(text, sentence, i);
        if (hit != null && hit.to() > i + 1 && text.token(i).is("the")) {
          // "The United Nations" is a name too, but must not hide the longer one within it.
          Hit within = at(text, sentence, i + 1);
          hit = within != null && within.to() > hit.to() ? within : hit;
        }
        if (hit == null) {
          i++;
        } else {
          hits.add(hit);
          i = hit.to();
        }
      }
    }
    return hits;
  }

  private @Nullable Hit at(Text text, Sentence sentence, int i) {
    List<Token> tokens = text.tokens();
    Hit prefix = prefixes.find(tokens, i, sentence.to());
    if (prefix != null) {
      return prefix;
    }
    List<NameTrie.Match<Name>> matches = names.matches(tokens, i, sentence.to());
    // Most words begin no name; not even an iterator is to be made for them.
    if (matches.isEmpty()) {
      return null;
    }
    for (NameTrie.Match<Name> match : matches) {
      if (isCurrency(tokens, match.to(), sentence.to())) {
        continue;
      }
      if (match.to() == i + 1 && sentence.allCaps() && isWord(tokens, sentence, i)) {
        continue;
      }
      List<Name> fitting = new ArrayList<>(match.values().size());
      for (Name name : match.values()) {
        if (name.fits(tokens, i, match.to())) {
          fitting.add(name);
        }
      }
      if (!fitting.isEmpty()) {
        return new Hit(i, match.to(), fitting);
      }
    }
    return null;
  }

  /** "US $50 million". */
  private static boolean isCurrency(List<Token> tokens, int next, int limit) {
    return next < limit && tokens.get(next).is("$");
  }

  private static boolean isWord(List<Token> tokens, Sentence sentence, int i) {
    Token token = tokens.get(i);
    if (token.is("us") && !token.surface().contains(".")) {
      return i > sentence.from() && BEFORE_PRONOUN.contains(tokens.get(i - 1).key());
    }
    return WORDS_IN_CAPITALS.contains(token.key());
  }
}
