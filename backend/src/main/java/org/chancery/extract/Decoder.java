package org.chancery.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes by byte order mark, content type, {@code meta}, and detection, in this order.
 *
 * <p>A declaration loses against the bytes in two cases: text declared as UTF-8 that is hardly any,
 * and text declared as some one-byte set that is well-formed UTF-8 with multi-byte characters,
 * which does not happen by chance.
 */
final class Decoder {

  private static final int HEAD = 8_192;
  private static final int SAMPLE = 65_536;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARING_TAG =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  static String decode(byte[] bytes, @Nullable String contentType) {
    Optional<Charset> marked = findMarked(bytes);
    if (marked.isPresent()) {
      return new String(bytes, marked.get());
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    int broken = count(utf8, '\uFFFD');
    boolean wellFormed = broken == 0 && utf8.length() < bytes.length;
    if (wellFormed) {
      return utf8;
    }
    Optional<Charset> declared = findInContentType(contentType).or(() -> findInMeta(bytes));
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    if (broken == 0 || (declared.isPresent() && isSparse(broken, utf8.length(), bytes.length))) {
      return utf8;
    }
    return new String(bytes, detect(bytes));
  }

  /** The text of bytes that are well-formed UTF-8, ASCII included. */
  static Optional<String> findUtf8(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 ? Optional.of(utf8) : Optional.empty();
  }

  /** Whether a byte order mark or the spacing of its bytes says what a text is encoded in. */
  static boolean isMarked(byte[] bytes) {
    return findMarked(bytes).isPresent();
  }

  /** Of a text of which only the beginning is here, which may end inside a character. */
  static Charset charsetOf(byte[] head) {
    Optional<Charset> marked = findMarked(head);
    if (marked.isPresent()) {
      return marked.get();
    }
    String utf8 = new String(head, StandardCharsets.UTF_8);
    int cut = utf8.endsWith("\uFFFD") ? 1 : 0;
    return count(utf8, '\uFFFD') <= cut ? StandardCharsets.UTF_8 : detect(head);
  }

  private static boolean isSparse(int broken, int characters, int bytes) {
    int multiByte = bytes - characters;
    return multiByte > 0 && (broken < 20 || broken < multiByte / 2);
  }

  private static Optional<Charset> findMarked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return findBySpacing(b);
  }

  /** UTF-16 without a mark: in Latin text every other byte is NUL. */
  private static Optional<Charset> findBySpacing(byte[] b) {
    int length = Math.min(b.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 8 || Math.max(even, odd) < pairs * 0.8 || Math.min(even, odd) > pairs * 0.1) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<Charset> findInContentType(@Nullable String contentType) {
    if (contentType == null) {
      return Optional.empty();
    }
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? findByName(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> findInMeta(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARING_TAG.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return findByName(name)
        .map(set -> set.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : set);
  }

  private static Optional<Charset> findByName(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.equals("iso-8859-1") || key.equals("latin1") || key.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(key.equals("utf8") ? "utf-8" : key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset detect(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    CharsetMatch match = detector.setText(sample).detect();
    // Noise makes good UTF-16, nearly all of whose pairs of bytes are some Chinese character.
    if (match == null || match.getConfidence() < 20 || match.getName().startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    return findByName(match.getName()).orElse(StandardCharsets.UTF_8);
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count++;
    }
    return count;
  }
}
