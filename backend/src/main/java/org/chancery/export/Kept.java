package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.search.FacetValue;
import org.chancery.search.WholeSet;
import org.jspecify.annotations.Nullable;

/**
 * A frozen set that is exported as it was.
 *
 * @param id the last part of its address
 * @param digest SHA-256 over its members
 * @param size its members
 * @param of what its search found then
 * @param sample how they were chosen, in words
 * @param seed of the sample; absent where all were taken
 * @param unread members that whoever exports may not read, which are left out
 * @param articles its members, without these
 * @param codings the versions that annotated its members
 * @param members writes the list of its members
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "id",
  "name",
  "digest",
  "size",
  "of",
  "sample",
  "seed",
  "frozenAt",
  "frozenBy",
  "software",
  "unread"
})
public record Kept(
    String id,
    String name,
    String digest,
    long size,
    long of,
    String sample,
    @Nullable Long seed,
    String frozenAt,
    String frozenBy,
    String software,
    long unread,
    @JsonIgnore WholeSet articles,
    @JsonIgnore List<FacetValue> codings,
    @JsonIgnore Members members) {

  /** The file in which its members are listed. */
  public static final String LIST = "members.csv";

  public Kept {
    codings = List.copyOf(codings);
  }

  /** Writes the list of members, a row each. */
  @FunctionalInterface
  public interface Members {

    void write(OutputStream out) throws IOException;
  }
}
