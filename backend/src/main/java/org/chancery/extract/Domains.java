package org.chancery.extract;

import java.util.Locale;
import java.util.Set;

/**
 * Hosts and registrable domains.
 *
 * <p>Second-level registries are told by their labels rather than by the public suffix list: the
 * list changes weekly, and outlets live under a handful of them.
 */
final class Domains {

  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "co", "com", "org", "net", "gov", "edu", "ac", "gob", "gouv", "go", "or", "ne", "gen",
          "mil", "nom", "info", "web", "press", "asso", "ltd", "plc", "me");

  private static final Set<String> JAPANESE = Set.of("ad", "ed", "gr", "lg");

  private Domains() {}

  /** The host of an address, lower case, or an empty string. */
  static String host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start + 3, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int port = authority.indexOf(':');
    return (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
  }

  static String registrable(String host) {
    String[] labels = host.split("\\.");
    int n = labels.length;
    if (n <= 2) {
      return host;
    }
    boolean national = labels[n - 1].length() == 2;
    if (labels[n - 1].chars().allMatch(c -> c >= '0' && c <= '9')) {
      return host;
    }
    boolean registry =
        national
            && (SECOND_LEVEL.contains(labels[n - 2])
                || (labels[n - 1].equals("jp") && JAPANESE.contains(labels[n - 2])));
    String two = labels[n - 2] + "." + labels[n - 1];
    return registry ? labels[n - 3] + "." + two : two;
  }

  /** The telling part of a domain: {@code example} of {@code www.example.co.uk}. */
  static String label(String host) {
    String domain = registrable(host);
    int dot = domain.indexOf('.');
    return dot < 0 ? domain : domain.substring(0, dot);
  }
}
