package org.chancery.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.DateSpan;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.Field;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.EventMark;
import org.chancery.ui.search.Labels;

/** The country pairs of an article, each with the sentences that earned it. */
final class Evidence extends Section {

  private final Article article;
  private final Labels labels;
  private final Function<Dyad, Optional<? extends Component>> more;
  private UnorderedList list = new UnorderedList();

  /**
   * @param more what to put beside an entry
   */
  Evidence(Article article, Labels labels, Function<Dyad, Optional<? extends Component>> more) {
    this.article = article;
    this.labels = labels;
    this.more = more;
    Map<String, List<Dyad>> pairs = new LinkedHashMap<>();
    for (Dyad dyad : article.annotations().dyads()) {
      pairs.computeIfAbsent(dyad.key(), key -> new ArrayList<>()).add(dyad);
    }
    List<List<Dyad>> sentences = new ArrayList<>();
    pairs.values().forEach(dyads -> sentences.addAll(bySentence(dyads)));
    Div shown = new Div();
    add(shown, new InParts(sentences.size(), i -> show(shown, sentences, i)));
    List<String> named =
        article.annotations().coPairs().stream().filter(key -> !pairs.containsKey(key)).toList();
    if (!named.isEmpty()) {
      Paragraph rest =
          new Paragraph(
              "Only named together: "
                  + String.join(", ", named.stream().map(labels::pair).toList()));
      rest.addClassName("hint");
      add(rest);
    }
  }

  private void show(Div shown, List<List<Dyad>> sentences, int i) {
    Dyad first = sentences.get(i).getFirst();
    if (i == 0 || !sentences.get(i - 1).getFirst().key().equals(first.key())) {
      list = new UnorderedList();
      list.addClassName("evidence-list");
      shown.add(new H3(name(first, first.key())), list);
    }
    list.add(new ListItem(entry(sentences.get(i))));
  }

  private static Collection<List<Dyad>> bySentence(List<Dyad> dyads) {
    return dyads.stream()
        .collect(
            Collectors.groupingBy(Stretches::sentenceId, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private String name(Dyad first, String key) {
    return first.kind() == Dyad.Kind.INTERNAL
        ? "Within " + labels.side(first.source())
        : labels.pair(key);
  }

  /** One sentence with everything that it says of the pair. */
  private Div entry(List<Dyad> dyads) {
    Div entry = new Div();
    for (Dyad dyad : dyads) {
      Paragraph how = new Paragraph(String.join(" · ", circumstances(dyad)));
      how.addClassName("hint");
      more.apply(dyad).ifPresent(component -> how.add(new Text(" · "), component));
      entry.add(act(dyad), how);
    }
    entry.add(quote(dyads.getFirst()));
    return entry;
  }

  private Div act(Dyad dyad) {
    EventMark event =
        new EventMark(
            dyad.event().name(),
            dyad.event().quad(),
            dyad.time().name().toLowerCase(Locale.ROOT),
            dyad.negated(),
            !dyad.claimedBy().isEmpty() || !dyad.deniedBy().isEmpty());
    Span sides =
        new Span(
            side(dyad.sourceActor(), dyad.source())
                + " → "
                + side(dyad.targetActor(), dyad.target()));
    sides.addClassName("evidence-sides");
    Div act = new Div(event, sides);
    act.addClassName("evidence-what");
    act.getElement().setAttribute("title", Labels.quad(Integer.toString(dyad.event().quad())));
    return act;
  }

  private NativeButton quote(Dyad dyad) {
    String sentence =
        Pieces.slice(
            dyad.field() == Field.TITLE ? article.title() : article.body(),
            dyad.start(),
            dyad.end());
    NativeButton quote =
        new NativeButton(
            Formats.plain(sentence),
            click ->
                UI.getCurrent()
                    .getPage()
                    .executeJs("window.chancery.evidence($0)", Stretches.sentenceId(dyad)));
    quote.addClassName("quote");
    quote.getElement().setAttribute("title", "Show it in the text");
    return quote;
  }

  private String side(@org.jspecify.annotations.Nullable String actor, String code) {
    return actor == null ? labels.side(code) : labels.actor(actor);
  }

  private List<String> circumstances(Dyad dyad) {
    List<String> words = new ArrayList<>();
    words.add(when(dyad.time(), dyad.negated()));
    if (!dyad.claimedBy().isEmpty()) {
      words.add("claimed by " + parties(dyad.claimedBy()));
    }
    if (!dyad.deniedBy().isEmpty()) {
      words.add("denied by " + parties(dyad.deniedBy()));
    }
    if (dyad.eventDate() != null) {
      words.add(span(dyad.eventDate()));
    }
    words.add("rule " + dyad.rule());
    words.add(Formats.percent(dyad.confidence()) + "\u00A0sure");
    return words;
  }

  /** Who says so is an actor's id or a country's code. */
  private String parties(List<String> ids) {
    return String.join(" and ", ids.stream().map(labels::party).toList());
  }

  static String when(EventTime time, boolean negated) {
    return switch (time) {
      case DID -> negated ? "did not happen" : "happened";
      case WILL -> negated ? "will not happen" : "announced";
      case MAY -> negated ? "may not happen" : "possible";
      case BACKGROUND -> negated ? "background, negated" : "background";
    };
  }

  private static String span(DateSpan span) {
    return span.from().equals(span.to())
        ? Formats.day(span.from())
        : Formats.day(span.from()) + " – " + Formats.day(span.to());
  }
}
