package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.index.DocumentMapper;
import org.chancery.search.query.Typing;

/** Pairs that begin as somebody writes one: {@code PRK}, {@code prk-r}, {@code russia>}. */
final class PairSuggestions {

  private final Names names;
  private final List<FacetValue> pairs;

  /**
   * @param pairs the most frequent first
   */
  PairSuggestions(Names names, List<FacetValue> pairs) {
    this.names = names;
    this.pairs = pairs;
  }

  /**
   * @param prefix what belongs before a pair: nothing where the field stands there already
   */
  List<Suggestion> beginning(Typing typing, String prefix, int most) {
    String text = typing.text();
    int cut = Math.max(text.indexOf('-'), text.indexOf('>'));
    boolean directed = cut >= 0 && text.charAt(cut) == '>';
    String one = cut < 0 ? text : text.substring(0, cut);
    String other = cut < 0 ? "" : text.substring(cut + 1);
    List<Suggestion> found = new ArrayList<>();
    for (FacetValue value : pairs) {
      PairFilter pair = PairFilter.parse(value.value()).orElse(null);
      if (pair != null && found.size() < most) {
        if (begins(pair.one(), one) && begins(pair.other(), other)) {
          found.add(suggestion(typing, prefix, pair.one(), pair.other(), directed, value));
        } else if (begins(pair.other(), one) && begins(pair.one(), other)) {
          found.add(suggestion(typing, prefix, pair.other(), pair.one(), directed, value));
        }
      }
    }
    return found;
  }

  private boolean begins(String side, String written) {
    return side.startsWith(written.strip().toUpperCase(Locale.ROOT))
        || DocumentMapper.fold(names.side(side)).startsWith(DocumentMapper.fold(written));
  }

  private Suggestion suggestion(
      Typing typing, String prefix, String one, String other, boolean directed, FacetValue value) {
    PairFilter pair = new PairFilter(one, other, directed);
    String sign = directed ? " → " : " – ";
    return new Suggestion(
        Suggestion.Kind.PAIR,
        names.side(one) + sign + names.side(other),
        typing.place(),
        prefix + pair,
        directed ? 0 : value.count());
  }
}
