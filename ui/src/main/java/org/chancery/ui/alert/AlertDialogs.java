package org.chancery.ui.alert;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.alert.Alert;
import org.chancery.alert.Alerts;
import org.chancery.alert.ContactWatches;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.Names;
import org.chancery.upkeep.Actors;
import org.jspecify.annotations.Nullable;

/** What other views show of alerts. */
@SpringComponent
public final class AlertDialogs {

  private final Alerts alerts;
  private final ContactWatches watches;
  private final Actors actors;
  private final Names names;

  AlertDialogs(Alerts alerts, ContactWatches watches, Actors actors, Names names) {
    this.alerts = alerts;
    this.watches = watches;
    this.actors = actors;
    this.names = names;
  }

  /** Saved searches that an account has an alert on. */
  public Set<Long> watched(String who) {
    return alerts.list(who).stream().map(Alert::savedSearch).collect(Collectors.toSet());
  }

  /** Asks what an account wants to be told of a saved search. */
  public void open(SavedSearch search, String who, Runnable done) {
    new AlertDialog(alerts, form(who, search.id()), search, who, done).open();
  }

  /** The watches of an account for first contacts. */
  public Component contacts(String who, List<SavedSearch> saved, Runnable done) {
    Map<Long, String> searches =
        saved.stream().collect(Collectors.toMap(SavedSearch::id, SavedSearch::name));
    return new ContactList(
        watches, who, searches, () -> new ContactDialog(form(who, null), done).open());
  }

  private ContactForm form(String who, @Nullable Long savedSearch) {
    return new ContactForm(watches, actors, names, who, savedSearch);
  }
}
