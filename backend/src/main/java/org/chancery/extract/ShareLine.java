package org.chancery.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of buttons, copied as words: "Copy link KakaoTalk LinkedIn". */
final class ShareLine {

  private static final Set<String> BUTTONS =
      Set.of(
          ("facebook twitter x linkedin whatsapp telegram kakaotalk kakao line wechat weibo viber vk ok"
                  + " reddit pinterest instagram tiktok youtube messenger threads bluesky mastodon flipboard"
                  + " pocket tumblr email mail e sms rss copy link copied url share tweet print save gift"
                  + " bookmark listen follow on via this article story full page post embed pdf a")
              .split(" "));

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 120;
  private static final int FEWEST = 2;

  private ShareLine() {}

  static boolean matches(String line) {
    if (line.length() > LONGEST || Sentences.isClosed(line)) {
      return false;
    }
    int words = 0;
    for (String word : NOT_LETTERS.split(line.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !BUTTONS.contains(word)) {
        return false;
      }
      words += word.isEmpty() ? 0 : 1;
    }
    return words >= FEWEST;
  }
}
