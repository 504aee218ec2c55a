package org.chancery.ui.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.chancery.export.ExportRun;
import org.chancery.export.ExportRuns;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchView;
import org.jspecify.annotations.Nullable;

/** What the reader exported lately. */
@Route("exports")
@PageTitle("My exports · Chancery")
@PermitAll
final class MyExportsView extends Div {

  private static final int POLL = 1_000;

  private final ExportRuns runs;
  private final Labels labels;
  private final String account;
  private @Nullable Registration polling;
  private List<ExportRun> shown = List.of();

  MyExportsView(ExportRuns runs, Labels labels, AuthenticationContext user) {
    this.runs = runs;
    this.labels = labels;
    account = user.getPrincipalName().orElseThrow();
    addClassName("page");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    show(runs.list(account));
    polling = event.getUI().addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (polling != null) {
      polling.remove();
      event.getUI().setPollInterval(-1);
    }
  }

  private void look() {
    List<ExportRun> now = runs.list(account);
    if (!now.equals(shown)) {
      show(now);
    }
  }

  private void show(List<ExportRun> now) {
    shown = now;
    removeAll();
    add(new H1("My exports"));
    if (now.isEmpty()) {
      add(
          new Empty(
              "You have exported nothing lately",
              "Search for something, then press “Export”. The file is kept here for some days.",
              new RouterLink("Go to the search", SearchView.class)));
    } else {
      Paragraph lead =
          new Paragraph(
              "Each is a zip of the file, its manifest and the codebook. Nobody else sees them.");
      lead.addClassName("lead");
      UnorderedList list = new UnorderedList();
      list.addClassName("cards");
      now.forEach(run ->
          list.add(
              new ListItem(new ExportCard(runs, run, labels, () -> show(runs.list(account))))));
      add(lead, list);
    }
    getUI()
        .ifPresent(ui -> ui.setPollInterval(now.stream().anyMatch(ExportRun::isOpen) ? POLL : -1));
  }
}
