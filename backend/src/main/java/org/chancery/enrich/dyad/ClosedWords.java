package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.chancery.enrich.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words of English that are few and whose part of speech hardly varies. */
final class ClosedWords {

  private static final WordMap<Tag> TAGS = new WordMap<>(300);

  static {
    put(
        Tag.DETERMINER,
        "the a an this these those its their his her our my your some any each every "
            + "both all no another several many few most such other whose various");
    put(Tag.PRONOUN, "it he she they we i you him them us me who himself itself themselves one");
    put(
        Tag.PREPOSITION,
        "of in on at by for with from into onto over against between among amid "
            + "about under near inside outside within during through throughout toward towards upon "
            + "across along behind beyond off out up down around regarding concerning despite without "
            + "via per besides beside above below than like including following ahead amidst versus vs "
            + "alongside");
    put(Tag.TO, "to");
    put(Tag.AND, "and or nor & plus");
    put(Tag.RELATIVE, "which who whom whose where");
    put(
        Tag.CONJUNCTION,
        "that after before because if unless while although though since until when "
            + "whether as but whereas so once lest why how what");
    put(Tag.BE, "be am is are was were been being 're isn't aren't wasn't weren't");
    put(Tag.HAVE, "have has had having 've hasn't haven't hadn't");
    put(Tag.DO, "do does did don't doesn't didn't");
    put(
        Tag.MODAL,
        "will would shall should can could may might must cannot ought won't wouldn't "
            + "can't couldn't shouldn't mustn't 'll 'd");
    put(Tag.NOT, "not never n't");
    put(
        Tag.ADVERB,
        "again also still already yet just only soon then now today yesterday tomorrow "
            + "tonight here there once twice even ever always often sometimes later earlier ago far "
            + "further too very more less much instead together meanwhile however thus hence almost "
            + "nearly reportedly allegedly bluntly outright flatly formally officially once forth back "
            + "hard away long longer abroad else perhaps maybe");
  }

  private ClosedWords() {}

  static @Nullable Tag tag(String key) {
    Tag tag = TAGS.get(key);
    if (tag != null) {
      return tag;
    }
    return key.length() > 4 && key.endsWith("ly") && !NOT_ADVERBS.contains(key) ? Tag.ADVERB : null;
  }

  private static final Set<String> NOT_ADVERBS =
      WordList.of(
          """
          supply rally apply reply ally family assembly italy rely comply multiply early only
          daily weekly monthly elderly friendly deadly likely costly july monopoly anomaly
          """);

  private static void put(Tag tag, String words) {
    for (String word : words.split(" ")) {
      TAGS.put(word, tag);
    }
  }
}
