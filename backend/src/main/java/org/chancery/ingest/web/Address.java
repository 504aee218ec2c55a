package org.chancery.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address in one spelling: host in ASCII, numbers of hosts as four decimal parts,
 * forbidden characters encoded, without fragment and never with a user's name or password.
 */
public record Address(URI uri) {

  private static final int LONGEST = 4_000;
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern PARTS =
      Pattern.compile("(https?)://([^/?#]*)(/[^?#]*)?(\\?[^#]*)?(?:#.*)?");
  private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^]]*]|[^:]*)(?::(\\d{0,5}))?");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
  private static final Pattern DOTS = Pattern.compile(".*/\\.\\.?(/.*|$)");
  private static final Pattern CREDENTIALS =
      Pattern.compile("(?i)^([a-z][a-z0-9+.-]*:)?([/\\\\]*)[^/?#]*@");
  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=%";

  /**
   * @throws BadAddress with one sentence
   */
  public static Address parse(String text) {
    String clean = text.strip();
    if (clean.length() > LONGEST) {
      throw new BadAddress("The address is longer than 4,000 characters.");
    }
    Matcher scheme = SCHEME.matcher(clean);
    if (!scheme.matches()) {
      throw new BadAddress("It is no web address; write one that begins with https://.");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw new BadAddress("Only http and https addresses are fetched.");
    }
    Matcher parts = PARTS.matcher(name + clean.substring(name.length()));
    if (!parts.matches()) {
      throw new BadAddress("It is no web address; write one that begins with https://.");
    }
    String authority = parts.group(2);
    if (authority.contains("@")) {
      throw new BadAddress(
          "The address contains a user's name or password; addresses with them are not fetched.");
    }
    String path = parts.group(3) == null ? "/" : encoded(parts.group(3));
    String query = parts.group(4) == null ? "" : encoded(parts.group(4));
    try {
      URI uri = URI.create(name + "://" + authority(name, authority) + path + query);
      return new Address(DOTS.matcher(path).matches() ? withoutDots(uri) : uri);
    } catch (IllegalArgumentException e) {
      if (e instanceof BadAddress bad) {
        throw bad;
      }
      throw new BadAddress("The address is not written as web addresses are.");
    }
  }

  /** Whether a text means an address rather than a file. */
  public static boolean isAddress(String text) {
    return text.strip().matches("(?is)[a-z][a-z0-9+.-]+://.*");
  }

  /** A text as it may be shown and logged: without the user's name and password. */
  public static String shown(String text) {
    String clean = CREDENTIALS.matcher(text.strip()).replaceFirst("$1$2");
    clean = clean.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 500 ? clean : clean.substring(0, 500) + "…";
  }

  /** A text whose user's name and password are gone; what is left of them still refuses it. */
  public static String withoutPassword(String text) {
    return CREDENTIALS.matcher(text.strip()).replaceFirst("$1$2@");
  }

  /** The address that a link or redirection here leads to. */
  Address resolve(String reference) {
    String link = reference.strip();
    if (SCHEME.matcher(link).matches()) {
      return parse(link);
    }
    if (link.startsWith("//")) {
      return parse(uri.getScheme() + ":" + link);
    }
    String root = uri.getScheme() + "://" + uri.getRawAuthority();
    if (link.isEmpty() || link.startsWith("#")) {
      return this;
    }
    if (link.startsWith("?")) {
      return parse(root + uri.getRawPath() + link);
    }
    String folder = uri.getRawPath().substring(0, uri.getRawPath().lastIndexOf('/') + 1);
    return parse(root + (link.startsWith("/") ? link : folder + link));
  }

  String host() {
    return uri.getHost() == null ? uri.getRawAuthority() : uri.getHost();
  }

  /** Scheme, host and port: what has a robots.txt of its own. */
  String site() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  String path() {
    return uri.getRawPath();
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static String authority(String scheme, String authority) {
    Matcher matcher = HOST_AND_PORT.matcher(authority);
    if (!matcher.matches()) {
      throw new BadAddress("The address has no valid host.");
    }
    String port = matcher.group(2) == null ? "" : matcher.group(2);
    if (!port.isEmpty() && Integer.parseInt(port) > 65_535) {
      throw new BadAddress("The address names a port above 65535.");
    }
    boolean usual = port.isEmpty() || Integer.parseInt(port) == (scheme.equals("http") ? 80 : 443);
    return host(matcher.group(1)) + (usual ? "" : ":" + Integer.parseInt(port));
  }

  private static String host(String text) {
    String host = text.toLowerCase(Locale.ROOT);
    if (host.startsWith("[")) {
      if (IPV6.matcher(host).matches()) {
        return host;
      }
      throw new BadAddress("The address has no valid host.");
    }
    try {
      host = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new BadAddress("The address has no valid host.");
    }
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (!NAME.matcher(host).matches()) {
      throw new BadAddress("The address has no valid host.");
    }
    return Ipv4Spelling.canonical(host);
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      boolean kept =
          c < 0x80
              && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)
              && (c != '%' || isEncoded(text, i));
      if (kept) {
        out.appendCodePoint(c);
      } else {
        for (byte b : text.substring(i, i + length).getBytes(UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
      }
      i += length;
    }
    return out.toString();
  }

  private static boolean isEncoded(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static URI withoutDots(URI uri) {
    String clean = uri.normalize().toString();
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    String rest = clean.substring(site.length());
    while (rest.startsWith("/../") || rest.equals("/..")) {
      rest = rest.length() == 3 ? "/" : rest.substring(3);
    }
    return URI.create(site + rest);
  }
}
