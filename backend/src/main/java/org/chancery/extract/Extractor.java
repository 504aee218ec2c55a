package org.chancery.extract;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the article from one document, HTML or plain text as a browser would copy it.
 *
 * <p>Immutable and safe for any number of threads. It neither throws on bad input nor leaves the
 * JVM's heap to its mercy: markup beyond eight million characters is cut, and a longer text than
 * {@link Extraction.Extracted#MAX_BODY} is rejected.
 *
 * {@snippet :
 * switch (Extractor.standard().extract(raw)) {
 *   case Extraction.Extracted article -> index(article);
 *   case Extraction.Rejected rejected -> report(raw.origin(), rejected.reason());
 * }
 * }
 */
public final class Extractor {

  private static final Extractor STANDARD = new Extractor(OutletDirectory.standard());

  /** Counted up with each change of rules, so that articles extracted before it can be told. */
  private static final String VERSION = "x9";

  private final OutletDirectory outlets;
  private final OutletNames names;
  private final HtmlExtractor html;
  private final TextExtractor text;
  private final Languages languages = new Languages();

  Extractor(OutletDirectory outlets) {
    this.outlets = outlets;
    this.names = new OutletNames(outlets);
    this.html = new HtmlExtractor(outlets, languages);
    this.text = new TextExtractor(outlets, languages);
  }

  /** The extractor with the outlets and rules that ship with it; every call returns the same. */
  public static Extractor standard() {
    return STANDARD;
  }

  /**
   * The version of these rules, such as {@code x6}: whoever changes what any page yields counts it
   * up.
   */
  public static String version() {
    return VERSION;
  }

  /**
   * The outlet that is listed under a name, an alias, a domain or a host, for callers who know no
   * more than that; the same one that a page of it yields. News databases add editions and places.
   */
  public Optional<Outlet> outletNamed(String nameOrDomain) {
    String text = Characters.squeeze(nameOrDomain);
    String host = text.contains("://") ? Domains.host(text) : text.toLowerCase(Locale.ROOT);
    return outlets.findByName(text).or(() -> outlets.findByHost(host)).or(() -> names.find(text));
  }

  /**
   * The date that a cell or a field holds, as long as what it tells; empty where it holds none.
   * 03/04 is read as the outlet writes it, and means no more than its year where that is unknown.
   */
  public Optional<String> dateOf(String field, @Nullable Outlet outlet) {
    return new DateText(DayOrder.of(Optional.ofNullable(outlet), Optional.empty(), null))
        .findInField(field);
  }

  /** The character set of a long text, by its first bytes. */
  public static Charset charsetOf(byte[] head) {
    return Decoder.charsetOf(head);
  }

  public Extraction extract(RawDocument raw) {
    if (raw.bytes().length == 0) {
      return new Rejected("The file is empty.");
    }
    Optional<String> binary = BinaryContent.findKind(raw.bytes());
    if (binary.isPresent()) {
      return new Rejected("The content is " + binary.get() + ", not HTML or text.");
    }
    Extraction extraction = findPage(raw).orElseGet(() -> extractDecoded(raw));
    return extraction instanceof Extracted article ? article.checked() : extraction;
  }

  /** The short way, which most pages can go: UTF-8 without any control is no binary data. */
  private Optional<Extraction> findPage(RawDocument raw) {
    Optional<Utf8Markup> markup = Utf8Markup.find(raw);
    String textual = markup.map(m -> Characters.clean(m.textual())).orElse("");
    return textual.isBlank() || textual.indexOf(Characters.REMOVED_CONTROL) >= 0
        ? Optional.empty()
        : markup.map(m -> html.extract(raw, m.source(), textual));
  }

  private Extraction extractDecoded(RawDocument raw) {
    String content = Characters.clean(Decoder.decode(raw.bytes(), raw.contentType()));
    if (BinaryContent.looksGarbled(content)) {
      return new Rejected("The content is binary data, not HTML or text.");
    }
    if (content.isBlank()) {
      return new Rejected("The file holds nothing but white space.");
    }
    String plain = content.replace(Characters.REMOVED_CONTROL, ' ');
    return Markup.isHtml(plain, raw.contentType())
        ? html.extract(raw, plain, HtmlSource.textual(plain))
        : text.extract(raw, plain);
  }

  /**
   * ISO 639-1 code of the language that a plain text is written in, null where it stays unclear.
   *
   * @param declared what its sender says, which decides only where the text does not
   */
  public @Nullable String languageOf(String plain, @Nullable String declared) {
    return languages.find(plain, Optional.ofNullable(declared));
  }

  /** A given text as it is, but for the characters that must never reach an index. */
  public static String cleaned(String text) {
    return Characters.plain(text);
  }
}
