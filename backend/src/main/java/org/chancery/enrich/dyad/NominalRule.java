package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.NameTrie;
import org.jspecify.annotations.Nullable;

/** "The invasion of Ukraine by Russia", "the visit of Lavrov to Iran": the noun comes first. */
final class NominalRule implements DyadRule {

  private static final Set<String> TOWARDS = Set.of("to", "on", "against", "with", "upon");
  private static final int REACH = 12;

  @Override
  public List<Finding> find(SentenceParse sentence) {
    Words words = sentence.words();
    List<Finding> found = new ArrayList<>();
    for (int i = words.from(); i < words.to(); i++) {
      List<NameTrie.Match<Term>> nouns =
          words.tag(i) == Tag.NOUN
              ? sentence.lexicon().nouns(words.text().tokens(), i, words.to())
              : List.of();
      if (!nouns.isEmpty() && !sentence.attribution().covers(i)) {
        EventRoot root = nouns.getFirst().values().getFirst().root();
        boolean attribute = words.tag(nouns.getFirst().to()) == Tag.NOUN;
        if (root != null && !(attribute && root.quad() == 4)) {
          relate(sentence, i, nouns.getFirst().to(), root, found);
        }
      }
    }
    return found;
  }

  private static void relate(
      SentenceParse sentence, int noun, int from, EventRoot root, List<Finding> found) {
    @Nullable Phrase by = null;
    @Nullable Phrase of = null;
    @Nullable Phrase towards = null;
    for (Phrase phrase : sentence.phrases().in(from, end(sentence, from))) {
      String governor = phrase.governor();
      if (governor.equals("by") && by == null) {
        by = phrase;
      } else if (governor.equals("of") && of == null && phrase.from() == from + 1) {
        of = phrase;
      } else if (TOWARDS.contains(governor) && towards == null) {
        towards = phrase;
      }
    }
    if (by != null) {
      add(sentence, noun, by, towards == null ? of : towards, root, found);
    } else if (of != null && towards != null && isOwnDeed(root)) {
      add(sentence, noun, of, towards, root, found);
    } else if (of != null && towards != null && isSent(of, towards, root)) {
      add(sentence, noun, of, towards, EventRoot.AID, found);
    }
  }

  /** Whether "of" names who does it: the visit of, but not the expulsion of. */
  private static boolean isOwnDeed(EventRoot root) {
    return root == EventRoot.CONSULT || root == EventRoot.ASSAULT;
  }

  /** "The deployment of Cuban troops to Angola", "the delivery of Iranian shells to Sudan". */
  private static boolean isSent(Phrase of, Phrase towards, EventRoot root) {
    boolean goods = of.party().form() == Party.Form.ADJECTIVE && of.to() > of.party().to();
    return (goods || "MIL".equals(of.party().sector()))
        && towards.governor().equals("to")
        && (root == EventRoot.MOBILIZE || root == EventRoot.AID);
  }

  /** Where the noun phrase ends at the latest. */
  private static int end(SentenceParse sentence, int from) {
    Words words = sentence.words();
    int to = Math.min(words.to(), from + REACH);
    for (int i = from; i < to; i++) {
      Tag tag = words.tag(i);
      if (tag.isBoundary()
          || tag.isVerbal()
          || tag == Tag.COMMA
          || (tag == Tag.NOUN
              && words.tag(i - 1) != Tag.PARTY
              && !sentence.lexicon().nouns(words.text().tokens(), i, to).isEmpty())) {
        return i;
      }
    }
    return to;
  }

  private static void add(
      SentenceParse sentence,
      int noun,
      Phrase source,
      @Nullable Phrase target,
      EventRoot root,
      List<Finding> found) {
    if (target == null || source.party().side().equals(target.party().side())) {
      return;
    }
    EventTime time =
        Doubt.covers(sentence.words(), noun - 2, noun) ? EventTime.MAY : EventTime.BACKGROUND;
    Event event = new Event(root, false, time, false, .6);
    found.add(Finding.told(source.party(), target.party(), event, "nominal", .5));
  }
}
