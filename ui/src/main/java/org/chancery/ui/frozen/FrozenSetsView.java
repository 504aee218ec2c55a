package org.chancery.ui.frozen;

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
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchView;
import org.jspecify.annotations.Nullable;

/** The reader's frozen sets, and those shared with her. */
@Route("frozen")
@PageTitle("Frozen sets · Chancery")
@PermitAll
final class FrozenSetsView extends Div {

  private static final int POLL = 1_000;

  private final FrozenSets sets;
  private final Labels labels;
  private final String who;
  private @Nullable Registration polling;
  private List<FrozenSet> shown = List.of();

  FrozenSetsView(FrozenSets sets, Labels labels, AuthenticationContext user) {
    this.sets = sets;
    this.labels = labels;
    who = user.getPrincipalName().orElseThrow();
    addClassName("page");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    show(sets.list(who));
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
    List<FrozenSet> now = sets.list(who);
    if (!now.equals(shown)) {
      show(now);
    }
  }

  private void show(List<FrozenSet> now) {
    shown = now;
    removeAll();
    add(new H1("Frozen sets"));
    if (now.isEmpty()) {
      add(
          new Empty(
              "You have not frozen anything yet",
              "Search for something, then press “Freeze…”. The set keeps which articles there"
                  + " were and how they were coded, and says later what has become of them.",
              new RouterLink("Go to the search", SearchView.class)));
    } else {
      Paragraph lead =
          new Paragraph(
              "What was found at one moment, to be coded, cited and compared with what there is"
                  + " later.");
      lead.addClassName("lead");
      UnorderedList list = new UnorderedList();
      list.addClassName("cards");
      now.forEach(set -> list.add(new ListItem(new FrozenCard(set, who, labels))));
      add(lead, list);
    }
    boolean open = now.stream().anyMatch(set -> set.state() == FrozenSet.State.FREEZING);
    getUI().ifPresent(ui -> ui.setPollInterval(open ? POLL : -1));
  }
}
