package org.chancery.search;

import java.util.Comparator;
import java.util.List;
import org.chancery.index.ArticleDocument;
import org.chancery.index.DocumentMapper;
import org.jspecify.annotations.Nullable;

/** Labels of a facet's values, and the search for text in them. */
final class FacetText {

  private final Facet facet;
  private final String folded;

  FacetText(Facet facet, String contains) {
    this.facet = facet;
    this.folded = DocumentMapper.fold(contains);
  }

  /** Whether the values that Elasticsearch returns are just those that are asked for. */
  boolean isExact() {
    return folded.isEmpty() || facet == Facet.ACTOR;
  }

  /** A pattern over the indexed key, where the key holds the label. */
  @Nullable String include() {
    return folded.isEmpty() || facet != Facet.ACTOR
        ? null
        : ".*" + LucenePattern.quoted(folded) + ".*\u001F.*";
  }

  List<FacetValue> chosen(List<FacetValue> values, boolean byName) {
    return values.stream()
        .filter(v -> isExact() || matches(v))
        .sorted(byName ? Comparator.comparing(v -> DocumentMapper.fold(v.label())) : byCount())
        .toList();
  }

  /** Whether the label in a key that begins with it has the text. */
  boolean isMetBy(String key) {
    return key.substring(0, Math.max(0, key.indexOf(ArticleDocument.KEY_SEPARATOR)))
        .contains(folded);
  }

  static String label(Facet facet, String value, Names names) {
    return switch (facet) {
      case ACTOR -> names.actor(value);
      case COUNTRY, OUTLET_COUNTRY -> names.side(value);
      case DYAD -> names.pair(value);
      case LANGUAGE -> ValueNames.language(value);
      case QUAD -> ValueNames.quad(value);
      case PRECISION -> ValueNames.precision(value);
      case CONFIDENCE -> ValueNames.confidence(value);
      case CODED -> ValueNames.coded(value);
      default -> value;
    };
  }

  private boolean matches(FacetValue v) {
    return DocumentMapper.fold(v.label()).contains(folded)
        || DocumentMapper.fold(v.value()).contains(folded);
  }

  private static Comparator<FacetValue> byCount() {
    return Comparator.comparingLong(FacetValue::count).reversed();
  }
}
