package org.chancery.ui.ingest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.Columns;
import org.chancery.ingest.Job;
import org.chancery.ingest.Sources;
import org.chancery.ingest.Uploads;
import org.chancery.ingest.VisibleJobs;
import org.chancery.ingest.source.PolledSources;
import org.chancery.search.Criteria;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Notices;
import org.chancery.upkeep.Recoding;
import org.jspecify.annotations.Nullable;

/** Starts ingestions and follows them. */
@Route("ingest")
@PageTitle("Ingest · Chancery")
@Menu(title = "Ingest", order = 3)
@RolesAllowed({"EDITOR", "ADMIN"})
public final class IngestView extends Div {

  private static final int JOBS = 30;
  private static final int POLL = 1_000;

  private final VisibleJobs ingestion;
  private final Recoding recoding;
  private final Uploads uploads;
  private final String user;
  private final Div list = new Div();
  private final Map<String, JobCard> cards = new HashMap<>();
  private final PolledSources sources;
  private final SourceList polled;
  private @Nullable Registration polling;

  IngestView(
      VisibleJobs ingestion,
      Recoding recoding,
      Uploads uploads,
      PolledSources sources,
      AuthenticationContext account) {
    this.ingestion = ingestion;
    this.recoding = recoding;
    this.uploads = uploads;
    this.sources = sources;
    polled = new SourceList(sources);
    user = account.getPrincipalName().orElseThrow();
    addClassName("page");
    list.addClassName("cards");
    Paragraph hint =
        new Paragraph(
            "Web pages, plain text, JSON Lines, CSV, web archives, PDF, DOCX, RTF, exports of news"
                + " databases, archives of all these, and the web itself. The same article twice is"
                + " recognised; what cannot be indexed is listed with its reason.");
    hint.addClassName("lead");
    Section jobs = new Section(new H2("Ingestions"), list);
    if (account.hasRole("ADMIN")) {
      Button recode = new Button("Recode all articles…", click -> recode());
      recode.setId("recode");
      jobs.addComponentAtIndex(1, recode);
    }
    add(
        new H1("Ingest articles"),
        hint,
        new SourceForm(account.hasRole("ADMIN"), uploads, this::start, this::fetch, this::poll),
        polled,
        jobs);
  }

  private boolean start(List<Path> paths, String collection, Columns columns) {
    return begin(
        new Sources(paths, List.of()),
        collection,
        columns,
        uploads.folderOf(paths.getFirst()).orElse(null));
  }

  private boolean fetch(List<String> addresses, String collection) {
    return begin(new Sources(List.of(), addresses), collection, Columns.USUAL, null);
  }

  private boolean begin(Sources what, String collection, Columns columns, @Nullable Path uploaded) {
    return tried(() -> {
      ingestion.start(what, collection, columns, user, uploaded);
      Notices.done("Indexing has begun; how far it is stands below, under “Ingestions”.");
    });
  }

  private boolean poll(String address, Duration every, String collection) {
    return tried(() -> sources.add(address, collection, every, true, user));
  }

  private boolean tried(Runnable action) {
    try {
      action.run();
      look();
      return true;
    } catch (IllegalArgumentException e) {
      Notices.failure(e.getMessage() == null ? "That could not be started." : e.getMessage());
      return false;
    }
  }

  private void recode() {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("Recode all articles?");
    ask.setText(
        "Each is extracted and coded again from its original. Those that come out as they are stay"
            + " unchanged, and corrections hold.");
    ask.setCancelable(true);
    ask.setConfirmText("Recode");
    ask.addConfirmListener(confirm -> {
      try {
        recoding.start(Criteria.EVERYTHING, user);
        look();
      } catch (SearchUnavailable e) {
        Notices.failure(e.getMessage() == null ? "That could not be started." : e.getMessage());
      }
    });
    ask.open();
  }

  private void look() {
    polled.look();
    List<Job> jobs = ingestion.list(JOBS);
    if (jobs.isEmpty()) {
      list.removeAll();
      list.add(new Empty("Nothing was ingested yet", "Choose files above to begin."));
      return;
    }
    if (cards.isEmpty()) {
      list.removeAll();
    }
    for (int i = jobs.size() - 1; i >= 0; i--) {
      Job job = jobs.get(i);
      JobCard card = cards.get(job.id());
      if (card == null) {
        card = new JobCard(job.id(), ingestion, user, this::tried);
        cards.put(job.id(), card);
        list.addComponentAsFirst(card);
      }
      card.show(job);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    look();
    event.getUI().setPollInterval(POLL);
    polling = event.getUI().addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }
}
