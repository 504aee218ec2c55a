package org.chancery.ui.collection;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.chancery.account.Account;
import org.chancery.account.Accounts;
import org.chancery.account.Role;
import org.chancery.collection.CollectionList.Listed;
import org.chancery.collection.Licence;
import org.chancery.collection.Right;
import org.chancery.collection.Settings;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** One collection: who reads it, what of it may be exported, and the right of each account. */
@Tag("article")
final class CollectionCard extends HtmlContainer {

  private final Settings now;
  private final Accounts accounts;
  private final String user;
  private final BiConsumer<Settings, Settings> changed;

  /**
   * @param changed told how it was, and is to be
   */
  CollectionCard(
      Listed listed, Accounts accounts, String user, BiConsumer<Settings, Settings> changed) {
    this.now = listed.settings();
    this.accounts = accounts;
    this.user = user;
    this.changed = changed;
    addClassNames("card", "collection");
    getElement().setAttribute("data-testid", "collection");
    Span state = new Span(now.restricted() ? "restricted" : "open");
    state.addClassName("badge-quiet");
    Div head = new Div(new H2(Formats.plain(now.name())), state);
    head.addClassName("card-head");
    Paragraph size = new Paragraph(Formats.count(listed.articles(), "article"));
    size.addClassName("hint");
    Div choices = new Div(readers(), licence());
    choices.addClassName("collection-choices");
    add(new Div(head, size, choices, grants(), giving()));
  }

  private Select<Boolean> readers() {
    Select<Boolean> readers = new Select<>();
    readers.setLabel("Who reads it");
    readers.setItems(false, true);
    readers.setItemLabelGenerator(
        restricted -> restricted ? "Accounts named here" : "Every account");
    readers.setValue(now.restricted());
    readers.addValueChangeListener(change -> {
      if (!change.isFromClient()) {
        return;
      }
      Settings next = now.restricted(change.getValue());
      ask(
          change.getValue() ? "Restrict “" + name() + "”?" : "Open “" + name() + "” to everybody?",
          change.getValue() ? lost() : "Every account will find and read its articles.",
          change.getValue() ? "Restrict" : "Open",
          next,
          () -> readers.setValue(now.restricted()));
    });
    return readers;
  }

  /** How many will not find its articles any more, so that nobody is locked out by surprise. */
  private String lost() {
    long others =
        accounts.list().stream()
            .filter(account -> account.enabled() && account.role() != Role.ADMIN)
            .map(Account::name)
            .filter(account -> !now.grants().containsKey(account))
            .count();
    return (others == 0
            ? "Every account that may sign in has a right in it, so nobody loses it. "
            : Formats.count(others, "account")
                + " without a right in it will not find its articles any more"
                + (isLost(user) ? ", nor will you. " : ". "))
        + "Links to them will lead nowhere, and exports made before must be made again.";
  }

  private boolean isLost(String account) {
    return accounts.find(account).filter(a -> a.role() != Role.ADMIN).isPresent()
        && !now.grants().containsKey(account);
  }

  private Select<Licence> licence() {
    Select<Licence> licence = new Select<>();
    licence.setLabel("What may be exported");
    licence.setItems(Licence.values());
    licence.setItemLabelGenerator(
        one -> one == Licence.FULL ? "Whole texts" : "Snippets of its texts");
    licence.setValue(now.licence());
    licence.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        changed.accept(now, now.licensed(change.getValue()));
      }
    });
    return licence;
  }

  private UnorderedList grants() {
    UnorderedList list = new UnorderedList();
    list.addClassName("collection-grants");
    now.grants()
        .forEach((account, right) -> {
          Select<Right> may = rights("Right of " + account);
          may.setValue(right);
          may.addValueChangeListener(change -> {
            if (change.isFromClient()) {
              changed.accept(now, with(account, change.getValue()));
            }
          });
          Button remove = new Button("Take back", click -> takeBack(account));
          remove.setAriaLabel("Take back the right of " + account);
          Span name = new Span(account);
          name.addClassName("collection-account");
          list.add(new ListItem(name, may, remove));
        });
    return list;
  }

  private void takeBack(String account) {
    Settings next = with(account, null);
    if (!now.restricted() && !account.equals(user)) {
      changed.accept(now, next);
      return;
    }
    ask(
        "Take back the right of " + account + "?",
        (account.equals(user) ? "That is you. " : "")
            + (now.restricted()
                ? account + " will not find its articles any more."
                : account + " will not decide about it any more."),
        "Take back",
        next,
        () -> {});
  }

  private Div giving() {
    TextField account = new TextField();
    account.setPlaceholder("Name of an account");
    account.setAriaLabel("Account that gets a right in " + name());
    Select<Right> may = rights("Right that it gets in " + name());
    may.setValue(Right.READ);
    Button give =
        new Button(
            "Give the right",
            click -> {
              String wanted = account.getValue().strip();
              if (wanted.isEmpty()) {
                account.focus();
              } else {
                changed.accept(now, with(wanted, may.getValue()));
              }
            });
    give.setAriaLabel("Give the right in " + name());
    Div giving = new Div(account, may, give);
    giving.addClassName("collection-giving");
    return giving;
  }

  private String name() {
    return Formats.plain(now.name());
  }

  private Settings with(String account, @Nullable Right right) {
    SortedMap<String, Right> grants = new TreeMap<>(now.grants());
    if (right == null) {
      grants.remove(account);
    } else {
      grants.put(account, right);
    }
    return now.granting(grants);
  }

  private void ask(String header, String text, String verb, Settings next, Runnable cancelled) {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader(header);
    ask.setText(text);
    ask.setCancelable(true);
    ask.setConfirmText(verb);
    ask.addConfirmListener(confirm -> changed.accept(now, next));
    ask.addCancelListener(cancel -> cancelled.run());
    ask.open();
  }

  private static Select<Right> rights(String label) {
    Select<Right> rights = new Select<>();
    rights.setAriaLabel(label);
    rights.setItems(List.of(Right.values()));
    rights.setItemLabelGenerator(right ->
        switch (right) {
          case READ -> "May read";
          case EDIT -> "May edit";
          case ADMINISTER -> "May administer";
        });
    return rights;
  }
}
