package org.chancery.search;

import org.jspecify.annotations.Nullable;

/** Says of a fragment where a sentence was cut, which Elasticsearch does to long ones. */
final class Excerpt {

  private static final String CUT = "…";
  private static final String ENDS = ".!?…。！？؟";
  private static final String CLOSERS = "\"'”’»)]";

  private Excerpt() {}

  /**
   * The fragment with {@code …} where it begins or ends inside a sentence.
   *
   * @param fragment stripped, with marks
   * @param body the text it is from; absent where the fragment is the beginning of a text
   * @param length from which length on a fragment without a body may have been cut
   */
  static String of(String fragment, @Nullable String body, int length) {
    String plain =
        fragment
            .replace(String.valueOf(Hit.MARK_START), "")
            .replace(String.valueOf(Hit.MARK_END), "");
    if (body == null) {
      return plain.length() < length || ends(plain) ? fragment : fragment + CUT;
    }
    int start = body.indexOf(plain);
    if (start < 0) {
      return fragment;
    }
    String after = body.substring(start + plain.length());
    return (ends(body.substring(0, start)) ? "" : CUT)
        + fragment
        + (ends(plain) || beginsAnew(after) ? "" : CUT);
  }

  /** Whether a sentence ends with the text; nothing at all and a line's end count as well. */
  private static boolean ends(String text) {
    int i = text.stripTrailing().length();
    if (text.indexOf('\n', i) >= 0) {
      return true;
    }
    while (i > 0 && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i == 0 || ENDS.indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean beginsAnew(String text) {
    int i = text.length() - text.stripLeading().length();
    return text.isBlank() || text.substring(0, i).indexOf('\n') >= 0;
  }
}
