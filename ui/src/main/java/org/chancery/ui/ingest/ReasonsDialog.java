package org.chancery.ui.ingest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.chancery.ingest.Remark;

/** Of which inputs something is to be said, and what. */
final class ReasonsDialog extends Dialog {

  private static final int PAGE = 100;

  private final Remarks remarks;
  private final DescriptionList list = new DescriptionList();
  private final Button more = new Button("Show more");
  private int shown;

  /** Some of them at a time. */
  @FunctionalInterface
  interface Remarks {
    List<? extends Remark> list(int offset, int limit);
  }

  ReasonsDialog(String title, Remarks remarks) {
    this.remarks = remarks;
    setHeaderTitle(title);
    setWidth("44rem");
    list.addClassName("reasons");
    more.addClickListener(click -> next());
    add(list, more);
    getFooter().add(new Button("Close", click -> close()));
    next();
  }

  private void next() {
    List<? extends Remark> page = remarks.list(shown, PAGE);
    for (Remark one : page) {
      list.add(
          new DescriptionList.Term(one.origin()), new DescriptionList.Description(one.reason()));
    }
    shown += page.size();
    more.setVisible(page.size() == PAGE);
  }
}
