package org.chancery.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.chancery.article.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of a frozen set, as it was then.
 *
 * @param place 1 for the one that was drawn first
 * @param article its id
 * @param ingestedAt when the index first had it
 * @param contentHash the index's own, by which most that did not change are known
 * @param textHash SHA-256 of title, line feed and body
 * @param annotationHash SHA-256 of the annotations as JSON with sorted keys and without spaces
 * @param coding the version that made them
 * @param stratum empty where none was asked for, or where it has none
 * @param outlet its name
 * @param published as long as it was precise
 */
public record Member(
    int place,
    String article,
    String collection,
    int revision,
    String ingestedAt,
    String contentHash,
    String textHash,
    String annotationHash,
    String coding,
    String stratum,
    String title,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String published) {

  private static final ObjectMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /** Of an article as it is indexed. */
  static Member of(int place, String stratum, JsonNode article) {
    JsonNode provenance = article.path("provenance");
    return new Member(
        place,
        article.path("id").asString(),
        article.path("collection").asString(),
        provenance.path("revision").asInt(),
        provenance.path("ingestedAt").asString(),
        article.path("contentHash").asString(""),
        hash(article.path("title").asString("") + "\n" + article.path("body").asString("")),
        hash(SORTED.writeValueAsString(article.path("annotations"))),
        provenance.path("coding").asString(""),
        stratum,
        article.path("title").asString(""),
        article.path("url").asString(null),
        article.path("outlet").path("name").asString(null),
        article.path("published").path("date").asString(null));
  }

  /** Its line in the digest of the set, with the line feed at its end. */
  void addTo(MessageDigest digest) {
    digest.update(
        String.join(" ", article, Integer.toString(revision), textHash, annotationHash, coding)
            .concat("\n")
            .getBytes(UTF_8));
  }

  /** Whether text, annotations and all else are surely what they were. */
  boolean isStill(JsonNode article) {
    JsonNode provenance = article.path("provenance");
    return contentHash.equals(article.path("contentHash").asString(""))
        && revision == provenance.path("revision").asInt()
        && ingestedAt.equals(provenance.path("ingestedAt").asString());
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(UTF_8)));
  }
}
