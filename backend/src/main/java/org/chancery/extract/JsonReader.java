package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages really write it: raw line breaks inside strings, trailing commas, comments
 * around it, a missing end. A strict parser loses one page in thirty for these, so this one keeps
 * whatever it understood before the first real mistake.
 *
 * <p>Objects become maps, arrays lists, everything else strings.
 */
final class JsonReader {

  private static final int MAX_DEPTH = 64;

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Optional<Object> read(String text) {
    int start = firstBracket(text);
    if (start < 0) {
      return Optional.empty();
    }
    JsonReader reader = new JsonReader(text);
    reader.at = start;
    return Optional.of(reader.value(0));
  }

  private static int firstBracket(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' || text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  private Object value(int depth) {
    skipBlanks();
    if (at >= text.length() || depth > MAX_DEPTH) {
      at = text.length();
      return "";
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (true) {
      skipSeparators();
      if (at >= text.length()) {
        return members;
      }
      if (text.charAt(at) == '}') {
        at++;
        return members;
      }
      if (text.charAt(at) != '"') {
        at = text.length();
        return members;
      }
      String key = string();
      skipBlanks();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
      }
      members.putIfAbsent(key, value(depth + 1));
    }
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (true) {
      skipSeparators();
      if (at >= text.length()) {
        return items;
      }
      if (text.charAt(at) == ']') {
        at++;
        return items;
      }
      if (text.charAt(at) == '}') {
        at = text.length();
        return items;
      }
      items.add(value(depth + 1));
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        break;
      }
      if (c == '\\' && at < text.length()) {
        escape(text.charAt(at++), out);
      } else {
        out.append(c);
      }
    }
    return out.indexOf("&") < 0 ? out.toString() : Parser.unescapeEntities(out.toString(), false);
  }

  private void escape(char c, StringBuilder out) {
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r', 'b', 'f' -> out.append(' ');
      case 'u' -> {
        int end = Math.min(at + 4, text.length());
        try {
          out.append((char) Integer.parseInt(text.substring(at, end), 16));
          at = end;
        } catch (NumberFormatException e) {
          out.append('u');
        }
      }
      default -> out.append(c);
    }
  }

  private String literal() {
    int start = at;
    while (at < text.length() && ",]}\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String literal = text.substring(start, at).strip();
    return literal.equals("null") ? "" : literal;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private void skipSeparators() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
      at++;
    }
  }
}
