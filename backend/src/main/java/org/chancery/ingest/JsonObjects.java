package org.chancery.ingest;

import org.chancery.extract.Extractor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of JSON Lines and says in one sentence why it cannot. */
public final class JsonObjects {

  private static final ObjectMapper JSON = JsonMapper.shared();

  private JsonObjects() {}

  /**
   * The object that a line holds.
   *
   * @throws IllegalArgumentException with one sentence, where it holds none
   */
  public static JsonNode read(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (UnexpectedEndOfInputException e) {
      throw new IllegalArgumentException(
          "The line ends in the middle of its JSON; write each object on one line.", e);
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "The line's JSON is nested too deeply or holds a name or number that is too long.", e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "The line is not JSON; the mistake is near character " + column(e) + ".", e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "The line is JSON, but no object; write each article as an object on one line.");
    }
    return node;
  }

  private static int column(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
  }

  /**
   * The text of a key without unwanted characters, null where there is none.
   *
   * @throws IllegalArgumentException with one sentence, where it is something else than a string
   */
  static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException(name + " must be a string.");
    }
    return Extractor.cleaned(value.asString());
  }
}
