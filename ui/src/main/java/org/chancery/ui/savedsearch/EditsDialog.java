package org.chancery.ui.savedsearch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.chancery.savedsearch.SavedEdit;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;

/** How a saved search was changed, the latest first. */
final class EditsDialog extends Dialog {

  EditsDialog(String name, List<SavedEdit> edits) {
    setHeaderTitle("Changes of “" + name + "”");
    setWidth("36rem");
    if (edits.isEmpty()) {
      add(new Paragraph("It was not changed since it was saved."));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("edits");
    for (SavedEdit edit : edits) {
      Span when = new Span(Formats.minute(edit.at().atZone(ReaderZone.get())));
      when.addClassName("hint");
      list.add(new ListItem(new Span(edit.what()), when));
    }
    add(list);
    getFooter().add(new Button("Close", click -> close()));
  }
}
