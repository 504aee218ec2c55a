package org.chancery.ui.article;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.Dismissals;
import org.chancery.ui.actors.EditDialog;
import org.chancery.ui.layout.Formats;
import org.chancery.upkeep.ActorEditor;

/** Says that something was found in an article that is not there; for those who may. */
@SpringComponent
class Dismissing {

  private final ActorEditor editor;
  private final AuthenticationContext account;

  Dismissing(ActorEditor editor, AuthenticationContext account) {
    this.editor = editor;
    this.account = account;
  }

  boolean isAllowed() {
    return account.hasRole("ADMIN") || account.hasRole("EDITOR");
  }

  /** The actor is not meant where it is mentioned. */
  void mention(Article article, ActorMention mention, Runnable changed) {
    String sentence = sentence(article, mention.field(), mention.start());
    open(
        "Not " + Formats.plain(mention.name()) + " in this sentence",
        new Dismissal(article.id(), mention.actor(), null, null, sentence),
        changed);
  }

  /** The actor is not meant anywhere in the article. */
  void actor(Article article, ActorMention mention, Runnable changed) {
    open(
        "Not " + Formats.plain(mention.name()) + " in this article",
        new Dismissal(article.id(), mention.actor(), null, null, null),
        changed);
  }

  /** Opens the way to say that an actor is not meant in the article. */
  NativeButton wrong(Article article, ActorMention mention, Runnable changed) {
    return wrong(Formats.plain(mention.name()), () -> actor(article, mention, changed));
  }

  /** Opens the way to say that a sentence does not tell this. */
  NativeButton wrong(Article article, Dyad dyad, Runnable changed) {
    return wrong(
        dyad.source() + " to " + dyad.target() + " " + dyad.event(),
        () ->
            open(
                "The sentence does not say this",
                new Dismissal(
                    article.id(),
                    null,
                    dyad.key(),
                    dyad.event(),
                    sentence(article, dyad.field(), dyad.start())),
                changed));
  }

  private static NativeButton wrong(String what, Runnable action) {
    NativeButton wrong = new NativeButton("Wrong?", click -> action.run());
    wrong.getElement().setAttribute("aria-label", "Wrong? " + what);
    wrong.addClassName("link-button");
    return wrong;
  }

  private void open(String header, Dismissal dismissal, Runnable changed) {
    String user = account.getPrincipalName().orElseThrow();
    EditDialog.of(header, editor, user, dismissal, changed).open();
  }

  private static String sentence(Article article, Field field, int at) {
    String text = field == Field.TITLE ? article.title() : article.body();
    return Dismissals.sentenceAt(text, at).orElse(text);
  }
}
