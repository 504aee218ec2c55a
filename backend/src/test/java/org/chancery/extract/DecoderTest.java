package org.chancery.extract;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String RUSSIAN =
      "Министр торговли заявил, что переговоры с соседним государством возобновятся весной.";
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  @Test
  void readsTheByteOrderMarkFirst() {
    assertThat(Decoder.decode(RUSSIAN.getBytes(UTF_16), "text/html; charset=utf-8"))
        .endsWith(RUSSIAN);
  }

  @Test
  void readsTheContentTypeBeforeTheMetaElement() {
    byte[] bytes = ("<meta charset=koi8-r>" + RUSSIAN).getBytes(CYRILLIC);

    assertThat(Decoder.decode(bytes, "text/html; charset=windows-1251")).endsWith(RUSSIAN);
  }

  @Test
  void readsTheMetaElement() {
    byte[] bytes = ("<meta charset=windows-1251>" + RUSSIAN).getBytes(CYRILLIC);

    assertThat(Decoder.decode(bytes, null)).endsWith(RUSSIAN);
  }

  @Test
  void detectsWhatNothingDeclares() {
    assertThat(Decoder.decode(RUSSIAN.repeat(3).getBytes(CYRILLIC), null)).startsWith(RUSSIAN);
    assertThat(Decoder.decode("Talks resume in spring".getBytes(UTF_16LE), null))
        .isEqualTo("Talks resume in spring");
  }

  @Test
  void believesWellFormedUtf8MoreThanADeclarationOfLatin() {
    assertThat(Decoder.decode(RUSSIAN.getBytes(UTF_8), "text/html; charset=iso-8859-1"))
        .isEqualTo(RUSSIAN);
  }

  @Test
  void keepsTextWithFewBrokenBytes() {
    byte[] bytes = (RUSSIAN + "xyz").getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;

    assertThat(Decoder.decode(bytes, "text/plain; charset=utf-8")).startsWith(RUSSIAN);
  }

  @Test
  void readsTheTextOfAPageWhoseScriptsAreInAnotherEncoding() {
    byte[] head = "<html><meta charset=windows-1251><script>'".getBytes(UTF_8);
    byte[] script = RUSSIAN.getBytes(CYRILLIC);
    byte[] body = ("'</script><body>" + Documents.PROSE + "<p>" + RUSSIAN).getBytes(UTF_8);
    byte[] page = new byte[head.length + script.length + body.length];
    System.arraycopy(head, 0, page, 0, head.length);
    System.arraycopy(script, 0, page, head.length, script.length);
    System.arraycopy(body, 0, page, head.length + script.length, body.length);

    assertThat(Extractor.standard().extract(new RawDocument("page", page, "text/html", null)))
        .isInstanceOfSatisfying(
            Extracted.class, article -> assertThat(article.body()).contains(RUSSIAN));
  }
}
