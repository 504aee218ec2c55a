package org.chancery.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Elements whose class, id or component name calls them furniture.
 *
 * <p>Names are matched at the starts of words in kebab, snake and camel case. Two strengths: nobody
 * calls an article "comments", while "meta" or "widget" may well wrap one.
 */
final class TokenPruning implements PruneRule {

  private static final List<String> NAMES = List.of("class", "id", "data-component");

  private static final String ABSOLUTE =
      "comments(?![a-z])|comment-?(?:list|area|form|respond|thread|section)|disqus|livefyre|respond(?![a-z])"
          + "|onetrust|cookie-?(?:banner|consent|notice|policy|bar|law|settings|preferences)|gdpr|consent-?(?:banner|manager|modal)|cmp-?(?:container|banner)";

  private static final String STRONG =
      "related(?![a-z])|recommend\\w*|recirc\\w*|read-?more|more-(?:on|from|stories|news|articles|posts|in)|also-(?:read|like)|see-also|lire-aussi|leia-mais|up-next|next-(?:post|article|up)|prev(?:ious)?-(?:post|article)|most-?(?:read|popular|viewed)|trending|jp-relatedposts|outbrain|taboola|dianomi|revcontent"
          + "|newsletter|cookies?|consent|gdpr|onetrust|side-?bar|footer|masthead|nav(?:bar|igation)|site-?header|breadcrumbs?"
          + "|sharedaddy|share-?(?:bar|buttons?|tools?|links?)|addthis|addtoany|adsbygoogle|author-?(?:box|bio)|about-?(?:the-?)?author"
          + "|screen-?reader-?text|sr-only|visually-?hidden|ez-toc|table-of-contents|lightbox|popup|modal";

  private static final String VAGUE =
      "comment(?![a-z])|shar(?:e|ing|ed)(?![a-z])|socials?|follow(?:-?us)?(?![a-z])"
          + "|relat(?:ed|ion)|popular|teasers?(?![a-z])|latest"
          + "|subscri(?:be|ption)|sign-?up|mailing|optin|opt-in|mc4wp|paywall|piano|regwall|donat(?:e|ion)|membership"
          + "|promo(?:s|tion|tional|ted|box)?(?![a-z])|adverti[sz]\\w*|advert|ads?(?![a-z])|ad-?(?:slot|unit|box|wrapper|container|placeholder|label)|dfp|gpt|sponsor(?:ed|s)?|commercial|anzeige|publicidad|werbung|affiliate"
          + "|crumbs?|nav(?:list|box)?(?![a-z])|menus?(?![a-z])|toolbar|pagination|pager|paginator|skip-?(?:link|to)"
          + "|by-?line|author-?(?:info|card|details?|profile|name|meta|description|block|section)?(?![a-z])|authors|bio(?:graphy|box)?(?![a-z])|contributors?|reporter(?:-?(?:info|card|box))?(?![a-z])|journalist"
          + "|captions?|kicker|eyebrow|over-?line|roof-?line|top-?line|media-?info|credits?(?![a-z])|photo-?(?:credit|caption)|image-?(?:credit|caption|source)|copyright|wp-caption(?:-text)?|gallery|slideshow|carousel|slider|swiper|media-?(?:caption|credit)|legend(?![a-z])"
          + "|tags?(?:-?(?:list|cloud|links|wrap|container|box|items?))?(?![a-z])|topics?(?:-?(?:list|links))|keywords?(?![a-z])|categor(?:y|ies)-?(?:list|links)|post-?categories|cat-links|hashtags?"
          + "|timestamps?|date-?(?:time|line|published|modified|updated)?(?![a-z])|pub-?date|publish(?:ed)?-?(?:date|time|on)|post-?(?:date|meta|footer|tags|navigation|nav|info|author)|entry-?(?:meta|footer|date|utility)|article-?(?:meta|footer|tags|info|date|share|tools|author|credits)|meta(?:-?(?:data|info|bar|box))?(?![a-z])|story-?(?:meta|tools|footer)|last-?(?:updated|modified)|read(?:ing)?-?time"
          + "|pop-up|overlay|tooltip|toast|snackbar|drawer|offcanvas"
          + "|widgets?(?![a-z])|poll(?![a-z])|quiz(?![a-z])|survey|rating|votes?(?![a-z])|reactions?(?![a-z])|feedback|correction-?form|report-?(?:error|typo)"
          + "|screen-?reader|assistive|a11y|hidden(?![a-z])|print-?only|noprint|no-print|hide-?(?:print|desktop)"
          + "|toc(?![a-z])|table-?of-?contents|lwptoc|jump-?(?:links?|to)|disclaimer|disclosure|license|embed(?:ded)?-?(?:tweet|code)?(?![a-z])|twitter-?(?:tweet|embed)?(?![a-z])|instagram-?media|fb-?(?:post|comments|like|root)|audio-?player|video-?(?:player|wrapper|container|embed)|player(?![a-z])|jwplayer|listen(?![a-z])|text-?to-?speech|tts(?![a-z])"
          + "|call-?to-?action|cta(?:s|-\\w+)?(?![a-z])|app-?(?:download|banner|promo)|download-?app|whatsapp|telegram-?(?:channel|link|banner)|google-?news|login|signin|sign-in|register(?![a-z])|user-?(?:menu|actions)|print-?button|bookmark|font-?(?:size|resize)|infobox|factbox(?![a-z])|search-?(?:form|box|bar)|utility|tools?bar|action-?bar|actions(?![a-z])|notice(?![a-z])|banner(?![a-z])";

  private static final int SHORTEST_RANDOM = 6;

  private static final NamePattern ANY = NamePattern.of(ABSOLUTE + "|" + STRONG + "|" + VAGUE);

  private final NamePattern tokens;
  private final double limit;

  private TokenPruning(String tokens, double limit) {
    this.tokens = NamePattern.of(tokens);
    this.limit = limit;
  }

  static TokenPruning absolute() {
    return new TokenPruning(ABSOLUTE, 0.85);
  }

  static TokenPruning strong() {
    return new TokenPruning(STRONG, 0.35);
  }

  static TokenPruning vague() {
    return new TokenPruning(VAGUE, 0.2);
  }

  /**
   * Whether any of the three would take an element: most carry no such name at all.
   *
   * @param known of the page's names, of which templates repeat few
   */
  static boolean isSuspect(Element element, Map<String, Boolean> known) {
    for (String name : NAMES) {
      String value = element.attr(name);
      if (!value.isEmpty() && known.computeIfAbsent(value, v -> ANY.matches(withoutRandom(v)))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<String> findReason(Element element) {
    for (String name : NAMES) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        Optional<String> reason = tokens.find(withoutRandom(value));
        if (reason.isPresent()) {
          return reason;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Machines number blocks "block-n1AuAdJl", in which no word is meant: runs that mix both cases
   * and digits go.
   */
  private static String withoutRandom(String names) {
    StringBuilder out = null;
    int kept = 0;
    int start = 0;
    boolean digit = false;
    boolean upper = false;
    boolean lower = false;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        lower = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c >= 'A' && c <= 'Z') {
        upper = true;
      } else {
        if (digit && upper && lower && i - start >= SHORTEST_RANDOM) {
          out = out == null ? new StringBuilder(names.length()) : out;
          out.append(names, kept, start);
          kept = i;
        }
        start = i + 1;
        digit = false;
        upper = false;
        lower = false;
      }
    }
    return out == null ? names : out.append(names, kept, names.length()).toString();
  }

  @Override
  public double limit() {
    return limit;
  }

  @Override
  public double commonLimit() {
    return Math.max(limit, 0.5);
  }
}
