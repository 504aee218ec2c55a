package org.chancery.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.ByteArrayInputStream;
import org.chancery.article.Article;
import org.chancery.index.IndexingException;
import org.chancery.index.Originals;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.search.SearchView;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.Remover;

/** What can be done with an article, by whom. */
@SpringComponent
class Upkeep {

  private final Originals originals;
  private final Corrector corrector;
  private final Remover remover;
  private final AuthenticationContext account;

  Upkeep(Originals originals, Corrector corrector, Remover remover, AuthenticationContext account) {
    this.originals = originals;
    this.corrector = corrector;
    this.remover = remover;
    this.account = account;
  }

  /**
   * The part of the page for it.
   *
   * @param changed called when the article is to be shown anew
   */
  Section section(Article article, Runnable changed) {
    Div actions = new Div();
    actions.addClassName("card-actions");
    actions.getStyle().setJustifyContent(Style.JustifyContent.FLEX_START);
    String user = account.getPrincipalName().orElseThrow();
    if (account.hasRole("ADMIN") || account.hasRole("EDITOR")) {
      Button correct =
          new Button(
              "Correct…", click -> new CorrectDialog(article, corrector, user, changed).open());
      correct.setId("correct");
      actions.add(correct);
    }
    if (account.hasRole("ADMIN")) {
      Button remove =
          new Button(
              "Remove…", click -> new RemoveDialog(article, remover, user, Upkeep::removed).open());
      remove.setId("remove");
      actions.add(remove);
    }
    Section section = new Section(new H2("Upkeep"));
    if (hasOriginal(article)) {
      section.add(download(article));
    }
    section.add(actions);
    return section;
  }

  private boolean hasOriginal(Article article) {
    try {
      return originals.exists(article.id());
    } catch (IndexingException e) {
      return false;
    }
  }

  private Anchor download(Article article) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(event ->
            originals
                .find(article.id())
                .map(original ->
                    new DownloadResponse(
                        new ByteArrayInputStream(original.content()),
                        original.fileName(),
                        "application/octet-stream",
                        original.content().length))
                .orElseGet(() -> DownloadResponse.error(404)));
    Anchor link = new Anchor(handler, "Download what it was made of");
    link.setId("original");
    return link;
  }

  private static void removed() {
    Notices.done("Removed; no ingestion brings it back.");
    UI.getCurrent().navigate(SearchView.class, SearchView.last(UI.getCurrent()).toParameters());
  }
}
