package org.chancery.search;

/** Says of a fragment where a sentence was cut, as very long ones are. */
final class Excerpt {

  private static final String CUT = "…";
  private static final String ENDS = ".!?…。！？؟";
  private static final String CLOSERS = "\"'”’»)]";

  private Excerpt() {}

  /**
   * The fragment with {@code …} where it begins or ends inside a sentence.
   *
   * @param fragment stripped, with marks
   * @param body the text it is from
   */
  static String of(String fragment, String body) {
    String plain = Snippets.unmarked(fragment);
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
