package org.chancery.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells content that is no text, whatever its file is called. */
final class BinaryContent {

  private static final int SAMPLE = 65_536;

  @SuppressWarnings("ArrayRecordComponent")
  private record Signature(byte[] start, String kind) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          signature("%PDF-", "a PDF document"),
          signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          signature("\u0089PNG", "a PNG image"),
          signature("GIF8", "a GIF image"),
          signature("\u00ff\u00d8\u00ff", "a JPEG image"),
          signature("\u001f\u008b", "a gzip file"),
          signature("\u007fELF", "a program"),
          signature("RIFF", "an audio, video or WebP file"),
          signature("OggS", "an audio file"),
          signature("ID3", "an audio file"),
          signature("7z\u00bc\u00af", "a 7z archive"),
          signature("Rar!\u001a", "a RAR archive"),
          signature("\u00d0\u00cf\u0011\u00e0", "an office document"),
          signature("SQLite format 3", "a database file"),
          signature("wOF2", "a font"),
          signature("wOFF", "a font"));

  private BinaryContent() {}

  private static Signature signature(String start, String kind) {
    return new Signature(start.getBytes(StandardCharsets.ISO_8859_1), kind);
  }

  static Optional<String> findKind(byte[] bytes) {
    return SIGNATURES.stream()
        .filter(signature -> startsWith(bytes, signature.start()))
        .map(Signature::kind)
        .findFirst();
  }

  /** Whether decoded text has more replacement and unassigned characters than damage explains. */
  static boolean looksGarbled(String text) {
    char[] sample = new char[Math.min(text.length(), SAMPLE)];
    text.getChars(0, sample.length, sample, 0);
    int garbled = 0;
    for (char c : sample) {
      boolean printable = c >= ' ' && c < 0x7F;
      if (!printable
          && (c == '\uFFFD' || c == Characters.REMOVED_CONTROL || !Character.isDefined(c))) {
        garbled++;
      }
    }
    return garbled > sample.length / 10 + 3;
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (bytes[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
