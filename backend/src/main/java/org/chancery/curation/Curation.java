package org.chancery.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/** What every article passes on its way to the index. Thread-safe. */
public final class Curation {

  private final Removals removals;
  private final Corrections corrections;
  private final Editor editor;

  public Curation(Removals removals, Corrections corrections, Editor editor) {
    this.removals = removals;
    this.corrections = corrections;
    this.editor = editor;
  }

  /** Those that must not come back, by id. */
  public Map<String, Removal> removed(Collection<String> ids) {
    return removals.find(ids);
  }

  /** The same articles as people corrected them. */
  public List<Article> edited(List<Article> made) {
    Map<String, List<Correction>> all = corrections.find(made.stream().map(Article::id).toList());
    return all.isEmpty()
        ? made
        : made.stream().map(article -> edited(article, all.get(article.id()))).toList();
  }

  private Article edited(Article made, @Nullable List<Correction> own) {
    if (own == null) {
      return made;
    }
    Head found = Head.of(made);
    for (Correction correction : own) {
      String kept = correction.field().kept(found);
      if (!Objects.equals(kept, correction.former())) {
        corrections.former(correction, kept);
      }
    }
    return editor.edited(made, own);
  }
}
