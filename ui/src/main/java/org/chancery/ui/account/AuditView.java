package org.chancery.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.account.Act;
import org.chancery.account.Audit;
import org.chancery.export.Cells;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;

/** Who did what. */
@Route("audit")
@PageTitle("Audit log · Chancery")
@RolesAllowed("ADMIN")
final class AuditView extends Div implements BeforeEnterObserver {

  private static final int PAGE = 100;

  private final Audit audit;
  private final NativeTableBody rows = new NativeTableBody();
  private final Paragraph nothing = new Paragraph("Nothing was done that fits.");
  private final Button more = new Button("Show more", click -> next());
  private final TextField account = new TextField("Account");
  private final Select<Act> act = new Select<>();
  private final DatePicker from = new DatePicker("From");
  private final DatePicker to = new DatePicker("To");
  private int shown;

  AuditView(Audit audit) {
    this.audit = audit;
    addClassName("page");
    account.setClearButtonVisible(true);
    account.setValueChangeMode(ValueChangeMode.LAZY);
    account.setId("audit-account");
    act.setLabel("What");
    act.setItems(Act.values());
    act.setEmptySelectionAllowed(true);
    act.setEmptySelectionCaption("Anything");
    act.setItemLabelGenerator(one -> one == null ? "Anything" : word(one));
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    account.addValueChangeListener(change -> fill());
    act.addValueChangeListener(change -> fill());
    from.addValueChangeListener(change -> fill());
    to.addValueChangeListener(change -> fill());
    Anchor csv = new Anchor((DownloadEvent event) -> download(event), "Download as CSV");
    csv.setId("audit-csv");
    Div filter = new Div(account, act, from, to, csv);
    filter.addClassName("account-form");
    nothing.addClassName("hint");
    NativeTableRow head = new NativeTableRow();
    List.of("When", "Who", "What", "Details", "From where")
        .forEach(title -> head.add(new NativeTableHeaderCell(title)));
    NativeTable table = new NativeTable(new NativeTableHeader(head), rows);
    table.addClassName("audit");
    table.setId("audit");
    Div wide = new Div(table);
    wide.addClassName("audit-scroll");
    wide.getElement().setAttribute("tabindex", "0");
    wide.getElement().setAttribute("role", "region");
    wide.getElement().setAttribute("aria-label", "What was done");
    add(new H1("Audit log"), filter, nothing, wide, more);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private Audit.Filter filter() {
    String name = account.getValue().strip();
    return new Audit.Filter(
        name.isEmpty() ? null : name, act.getValue(), from.getValue(), to.getValue());
  }

  private void fill() {
    rows.removeAll();
    shown = 0;
    next();
    nothing.setVisible(shown == 0);
  }

  private void next() {
    List<Audit.Entry> page = audit.list(filter(), shown, PAGE);
    page.forEach(entry -> rows.add(row(entry)));
    shown += page.size();
    more.setVisible(page.size() == PAGE);
  }

  private static NativeTableRow row(Audit.Entry entry) {
    NativeTableRow row = new NativeTableRow();
    List.of(
            Formats.minute(entry.at().atZone(ReaderZone.get())),
            entry.account(),
            word(entry.act()) + (entry.done() ? "" : ", refused or failed"),
            entry.detail(),
            entry.address())
        .forEach(text -> row.add(new NativeTableCell(Formats.plain(text))));
    return row;
  }

  private void download(DownloadEvent event) throws java.io.IOException {
    event.setFileName("audit.csv");
    event.setContentType("text/csv; charset=UTF-8");
    try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
      audit.csv(filter(), Cells::guarded, out);
    }
  }

  private static String word(Act act) {
    return switch (act) {
      case SIGN_IN -> "Sign-in";
      case EXPORT -> "Export";
      case EDIT -> "Edit";
      case REMOVAL -> "Removal";
      case RIGHTS -> "Rights";
    };
  }
}
