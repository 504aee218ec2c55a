package org.chancery.ui.ingest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.NotIndexed;

/** Which inputs were not indexed, and why. */
final class ReasonsDialog extends Dialog {

  private static final int PAGE = 100;

  private final String job;
  private final Ingestion ingestion;
  private final DescriptionList list = new DescriptionList();
  private final Button more = new Button("Show more");
  private int shown;

  ReasonsDialog(String job, Ingestion ingestion) {
    this.job = job;
    this.ingestion = ingestion;
    setHeaderTitle("Not indexed");
    setWidth("44rem");
    list.addClassName("reasons");
    more.addClickListener(click -> next());
    add(list, more);
    getFooter().add(new Button("Close", click -> close()));
    next();
  }

  private void next() {
    List<NotIndexed> page = ingestion.notIndexed(job, shown, PAGE);
    for (NotIndexed one : page) {
      list.add(
          new DescriptionList.Term(one.origin()), new DescriptionList.Description(one.reason()));
    }
    shown += page.size();
    more.setVisible(page.size() == PAGE);
  }
}
