package org.chancery.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An HTML page whose scripts, styles and drawings are cut out before it is decoded: they are half
 * of most pages, and what is gone need not be decoded and cleaned.
 *
 * @param source the whole page, one character for each byte
 * @param textual what is left, decoded
 */
record Utf8Markup(String source, String textual) {

  /** Empty unless the bytes are HTML and what is left is well-formed UTF-8. */
  static Optional<Utf8Markup> find(RawDocument raw) {
    String source = new String(raw.bytes(), StandardCharsets.ISO_8859_1);
    if (Decoder.isMarked(raw.bytes()) || !Markup.isHtml(source, raw.contentType())) {
      return Optional.empty();
    }
    byte[] rest = HtmlSource.textual(source).getBytes(StandardCharsets.ISO_8859_1);
    return Decoder.findUtf8(rest).map(text -> new Utf8Markup(source, text));
  }
}
