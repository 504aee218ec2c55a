package org.chancery.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.curation.Correction;
import org.chancery.index.IndexingException;
import org.chancery.ui.layout.CorrectionWords;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.Corrector;
import org.jspecify.annotations.Nullable;

/** Corrects title, date of publication and outlet, and takes corrections back. */
final class CorrectDialog extends Dialog {

  private static final String TITLE = "title";
  private static final String PUBLISHED = "published";
  private static final String OUTLET = "outlet";

  private final Article article;
  private final Corrector corrector;
  private final String user;
  private final Runnable changed;
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final Map<String, String> before = new LinkedHashMap<>();

  CorrectDialog(Article article, Corrector corrector, String user, Runnable changed) {
    this.article = article;
    this.corrector = corrector;
    this.user = user;
    this.changed = changed;
    setHeaderTitle("Correct this article");
    setWidth("36rem");
    Paragraph hint =
        new Paragraph("Corrections hold when the article is ingested again or recoded.");
    hint.addClassName("hint");
    add(hint);
    TextField title = field(TITLE, "Title", article.title());
    TextField published = field(PUBLISHED, "Published", text(article.published(), Dated::date));
    published.setHelperText("2025, 2025-03, 2025-03-01 or an instant; empty for no date");
    TextField outlet = field(OUTLET, "Outlet", text(article.outlet(), Outlet::name));
    outlet.setHelperText("Name or domain; empty for none");
    Div all = new Div(title, published, outlet);
    all.addClassName("fields");
    add(all);
    corrector.of(article.id()).forEach(correction -> add(made(correction)));
    Button save = new Button("Correct", click -> save());
    save.setId("correct-confirm");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), save);
  }

  private TextField field(String name, String label, String value) {
    TextField field = new TextField(label);
    field.setValue(value);
    field.setWidthFull();
    field.setId("correct-" + name);
    fields.put(name, field);
    before.put(name, value);
    return field;
  }

  private static <T> String text(@Nullable T value, Function<T, String> text) {
    return value == null ? "" : text.apply(value);
  }

  private Div made(Correction correction) {
    Span what =
        new Span(CorrectionWords.change(correction) + ", corrected by " + correction.correctedBy());
    what.addClassName("hint");
    Button back =
        new Button(
            "Take back",
            click ->
                attempt(() -> {
                  corrector.takeBack(article.id(), correction.field().parameter());
                  ended("The correction was taken back.");
                }));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    return new Div(what, back);
  }

  private void save() {
    attempt(() -> {
      for (Map.Entry<String, TextField> each : fields.entrySet()) {
        String name = each.getKey();
        String value = each.getValue().getValue().strip();
        if (!value.equals(before.get(name)) && !correct(name, value)) {
          return;
        }
      }
      ended("The article was corrected.");
    });
  }

  private boolean correct(String name, String value) {
    TextField field = Objects.requireNonNull(fields.get(name));
    try {
      corrector.correct(article.id(), name, value, user);
      before.put(name, value);
      field.setInvalid(false);
      return true;
    } catch (IllegalArgumentException e) {
      field.setErrorMessage(e.getMessage());
      field.setInvalid(true);
      return false;
    }
  }

  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (IndexingException e) {
      Notices.failure("The index cannot be reached at the moment; try again in a few seconds.");
    }
  }

  private void ended(String sentence) {
    close();
    Notices.done(sentence);
    changed.run();
  }
}
