package org.chancery.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.chancery.article.Article;
import org.chancery.index.IndexingException;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.Remover;

/** Asks why an article is to be removed, and removes it. */
final class RemoveDialog extends Dialog {

  private static final String WRITTEN = "element.value";

  private final TextField reason = new TextField("Reason");
  private final Article article;
  private final Remover remover;
  private final String user;
  private final Runnable removed;

  RemoveDialog(Article article, Remover remover, String user, Runnable removed) {
    this.article = article;
    this.remover = remover;
    this.user = user;
    this.removed = removed;
    setHeaderTitle("Remove this article?");
    setWidth("30rem");
    Paragraph what =
        new Paragraph(
            "It is kept out until its removal is lifted on Upkeep: whoever ingests it again is told"
                + " the reason. Stars and notes that readers put on it go with it.");
    what.addClassName("hint");
    reason.setMaxLength(500);
    reason.setWidthFull();
    reason.setId("remove-reason");
    reason.setAutofocus(true);
    // Enter comes before the change of the value that it would bring, so it brings the value.
    reason
        .getElement()
        .addEventListener(
            "keydown", enter -> remove(enter.getEventData().path(WRITTEN).asString("")))
        .setFilter("event.key === 'Enter' && element.value.trim() !== ''")
        .addEventData(WRITTEN);
    Div fields = new Div(what, reason);
    fields.addClassName("fields");
    add(fields);
    Button confirm = new Button("Remove", click -> remove(reason.getValue()));
    confirm.setId("remove-confirm");
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), confirm);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        reason.focus();
      }
    });
  }

  private void remove(String why) {
    try {
      remover.remove(article.id(), why, user);
      close();
      removed.run();
    } catch (IndexingException e) {
      Notices.failure("The index cannot be reached at the moment; try again in a few seconds.");
    }
  }
}
