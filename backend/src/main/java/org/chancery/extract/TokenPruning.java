package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements whose class, id or data attributes name them as furniture. */
final class TokenPruning implements PruneRule {

  /**
   * Tokens as authors of templates write them; matched at word starts in kebab, snake and camel.
   */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + "comments?(?![a-z])|comment(?:list|area|form|respond)|disqus|livefyre|respond(?![a-z])"
              + "|shar(?:e|ing|ed?)(?![a-z])|share(?:bar|buttons?|tools?|links?|daddy)|social|socials|addthis|addtoany|jp-relatedposts|sharedaddy|follow(?:-?us)?(?![a-z])"
              + "|relat(?:ed|ion)|recommend|recirc|readmore|read-more|more-(?:on|from|stories|news|articles|posts|in)|also-(?:read|like)|see-also|lire-aussi|leia-mais|up-next|next-(?:post|article|up)|prev(?:ious)?-(?:post|article)|most-?(?:read|popular|viewed)|popular|trending|teasers?(?![a-z])|latest"
              + "|newsletter|subscri(?:be|ption)|sign-?up|mailing|optin|opt-in|mc4wp|paywall|piano|regwall|donat(?:e|ion)|membership"
              + "|promo(?:s|tion|tional|ted|box)?(?![a-z])|adverti[sz]\\w*|advert|ads?(?![a-z])|ad-?(?:slot|unit|box|wrapper|container|placeholder|label)|adsbygoogle|dfp|gpt|sponsor(?:ed|s)?|outbrain|taboola|dianomi|revcontent|commercial|anzeige|publicidad|werbung|affiliate"
              + "|cookies?|consent|gdpr|onetrust"
              + "|breadcrumbs?|crumbs?|nav(?:bar|igation|list|box)?(?![a-z])|menus?(?![a-z])|side-?bar|footer|masthead|toolbar|pagination|pager|paginator|skip-?(?:link|to)|site-?header"
              + "|by-?line|author-?(?:box|bio|info|card|details?|profile|name|meta|description|block|section)?(?![a-z])|authors|about-?(?:the-?)?author|bio(?:graphy|box)?(?![a-z])|contributors?|reporter(?:-?(?:info|card|box))?(?![a-z])|journalist"
              + "|captions?|credits?(?![a-z])|photo-?(?:credit|caption)|image-?(?:credit|caption|source)|copyright|wp-caption(?:-text)?|gallery|slideshow|carousel|slider|swiper|media-?(?:caption|credit)|legend(?![a-z])|lightbox"
              + "|tags?(?:-?(?:list|cloud|links|wrap|container|box|items?))?(?![a-z])|topics?(?:-?(?:list|links))|keywords?(?![a-z])|categor(?:y|ies)-?(?:list|links)|post-?categories|cat-links|hashtags?"
              + "|timestamps?|date-?(?:time|line|published|modified|updated)?(?![a-z])|pub-?date|publish(?:ed)?-?(?:date|time|on)|post-?(?:date|meta|footer|tags|navigation|nav|info|author)|entry-?(?:meta|footer|date|utility)|article-?(?:meta|footer|tags|info|date|share|tools|author|credits)|meta(?:-?(?:data|info|bar|box))?(?![a-z])|story-?(?:meta|tools|footer)|last-?(?:updated|modified)|read(?:ing)?-?time"
              + "|popup|pop-up|modal|overlay|tooltip|toast|lightbox|snackbar|drawer|offcanvas"
              + "|widgets?(?![a-z])|poll(?![a-z])|quiz(?![a-z])|survey|rating|votes?(?![a-z])|reactions?(?![a-z])|feedback|correction-?form|report-?(?:error|typo)"
              + "|screen-?reader(?:-?text)?|sr-only|visually-?hidden|visuallyhidden|assistive|a11y|hidden(?![a-z])|print-?only|printonly|noprint|no-print|hide-?(?:print|desktop)"
              + "|toc(?![a-z])|table-?of-?contents|ez-toc|lwptoc|jump-?(?:links?|to)|disclaimer|disclosure|copyright|license|embed(?:ded)?-?(?:tweet|code)?(?![a-z])|twitter-?(?:tweet|embed)?(?![a-z])|instagram-?media|fb-?(?:post|comments|like|root)|audio-?player|video-?(?:player|wrapper|container|embed)|player(?![a-z])|jwplayer|listen(?![a-z])|text-?to-?speech|tts(?![a-z])"
              + "|call-?to-?action|cta(?:s|-\\w+)?(?![a-z])|app-?(?:download|banner|promo)|download-?app|whatsapp|telegram-?(?:channel|link|banner)|google-?news|login|signin|sign-in|register(?![a-z])|user-?(?:menu|actions)|print-?button|bookmark|fontsize|font-?(?:size|resize)|infobox|factbox-?ad|factbox(?![a-z])|search-?(?:form|box|bar)|utility|tools?bar|action-?bar|actions(?![a-z])|notice(?![a-z])|banner(?![a-z])"
              + ")");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  @Override
  public boolean drops(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() < 2) {
      return names(element.attr("data-component"));
    }
    return names(names) || names(element.attr("data-component"));
  }

  private static boolean names(String names) {
    return !names.isBlank()
        && FURNITURE.matcher(HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT)).find();
  }

  @Override
  public double limit() {
    return 0.2;
  }
}
