package org.chancery.curation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What of an article can be corrected by hand. */
public enum CorrectedField {
  TITLE,
  PUBLISHED,
  OUTLET;

  private static final ObjectMapper JSON = JsonMapper.shared();

  public static Optional<CorrectedField> find(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter().equals(parameter)).findFirst();
  }

  /** As the HTTP interface and files name it. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value as it is kept beside a correction, to be put back. */
  @Nullable String kept(Head head) {
    Object value =
        switch (this) {
          case TITLE -> head.title();
          case PUBLISHED -> head.published();
          case OUTLET -> head.outlet();
        };
    return value == null ? null : JSON.writeValueAsString(value);
  }

  Head restored(Head head, @Nullable String kept) {
    return switch (this) {
      case TITLE -> head.withTitle(kept == null ? "" : JSON.readValue(kept, String.class));
      case PUBLISHED -> head.withPublished(kept == null ? null : JSON.readValue(kept, Dated.class));
      case OUTLET -> head.withOutlet(kept == null ? null : JSON.readValue(kept, Outlet.class));
    };
  }

  /** What was kept, as a reader would write it. */
  @Nullable String shown(@Nullable String kept) {
    if (kept == null) {
      return null;
    }
    return switch (this) {
      case TITLE -> JSON.readValue(kept, String.class);
      case PUBLISHED -> JSON.readValue(kept, Dated.class).date();
      case OUTLET -> JSON.readValue(kept, Outlet.class).name();
    };
  }
}
