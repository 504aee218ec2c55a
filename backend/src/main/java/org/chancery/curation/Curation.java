package org.chancery.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;

/** What every article passes on its way to the index. Thread-safe. */
public final class Curation {

  private final Removals removals;
  private final Corrections corrections;
  private final ActorEdits edits;
  private final Editor editor;
  private final Rules rules;

  public Curation(
      Removals removals, Corrections corrections, ActorEdits edits, Editor editor, Rules rules) {
    this.removals = removals;
    this.corrections = corrections;
    this.edits = edits;
    this.editor = editor;
    this.rules = rules;
  }

  /** Those that must not come back, by id. */
  public Map<String, Removal> removed(Collection<String> ids) {
    return removals.find(ids);
  }

  /** The version of the edits of actors by which articles are coded from now on. */
  public long rules() {
    return rules.refresh();
  }

  /**
   * The same articles as people corrected them and what was found in them.
   *
   * @param coded a version of the edits of actors that all of them were coded by, or by a later one
   */
  public List<Article> edited(List<Article> made, long coded) {
    boolean stale = rules() != coded;
    List<String> ids = made.stream().map(Article::id).toList();
    Map<String, List<Correction>> all = corrections.find(ids);
    Map<String, List<Dismissal>> dismissed = edits.dismissed(ids);
    return made.stream()
        .map(article -> stale && article.coded().equals("coded") ? again(article) : article)
        .map(article ->
            edited(
                article,
                all.getOrDefault(article.id(), List.of()),
                dismissed.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private Article again(Article article) {
    return Editor.coded(article, rules.enricher(), 0, List.of());
  }

  private Article edited(Article made, List<Correction> own, List<Dismissal> dismissed) {
    if (own.isEmpty() && dismissed.isEmpty()) {
      return made;
    }
    Head found = Head.of(made);
    for (Correction correction : own) {
      String kept = correction.field().kept(found);
      if (!Objects.equals(kept, correction.former())) {
        corrections.former(correction, kept);
      }
    }
    return editor.edited(made, own, dismissed);
  }
}
