package org.chancery.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.article.TextDate;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.ui.actors.ActorView;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.SearchView;

/** The lists of an article's right column. */
final class Facts {

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");

  private Facts() {}

  /**
   * Who is named, how often, and in which office; each leads to a search and to its entry.
   *
   * @param more what to put beside an actor
   */
  static UnorderedList actors(
      List<ActorMention> mentions, Function<ActorMention, Optional<? extends Component>> more) {
    Map<String, List<ActorMention>> byActor =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    ActorMention::actor, LinkedHashMap::new, Collectors.toList()));
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    byActor.values().stream()
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .forEach(named -> {
          ListItem item = actor(named);
          more.apply(named.getFirst()).ifPresent(item::add);
          list.add(item);
        });
    return list;
  }

  private static ListItem actor(List<ActorMention> named) {
    ActorMention first = named.getFirst();
    RouterLink link = new RouterLink(first.name(), SearchView.class);
    link.setQueryParameters(
        SearchState.START.with(Facet.ACTOR, Choice.any(first.actor())).toParameters());
    RouterLink entry = new RouterLink();
    entry.setRoute(ActorView.class, new RouteParameters("id", first.actor()));
    entry.setText("entry");
    entry.addClassName("entry-link");
    entry.getElement().setAttribute("aria-label", "Entry of " + first.name());
    ListItem item =
        new ListItem(
            link,
            new Jump(
                first.name(),
                named.stream().map(m -> MarkDialog.place(m.field(), m.start())).toList()),
            entry);
    named.stream()
        .map(ActorMention::role)
        .filter(role -> role != null && !role.isBlank())
        .findFirst()
        .ifPresent(role -> item.add(hint(role)));
    return item;
  }

  /** Which states are named, by themselves or by one of their actors. */
  static UnorderedList countries(List<CountryMention> mentions, Labels labels) {
    Map<String, List<CountryMention>> byCountry =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    CountryMention::country, LinkedHashMap::new, Collectors.toList()));
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    byCountry.entrySet().stream()
        .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
        .forEach(country -> {
          String name = labels.side(country.getKey());
          RouterLink link = new RouterLink(name, SearchView.class);
          link.setQueryParameters(
              SearchState.START.with(Facet.COUNTRY, Choice.any(country.getKey())).toParameters());
          list.add(
              new ListItem(
                  link,
                  new Jump(
                      name,
                      country.getValue().stream()
                          .map(m -> MarkDialog.place(m.field(), m.start()))
                          .toList())));
        });
    return list;
  }

  /** Which times the text names. */
  static UnorderedList dates(List<TextDate> dates) {
    Map<String, List<TextDate>> byValue =
        dates.stream()
            .collect(
                Collectors.groupingBy(TextDate::value, LinkedHashMap::new, Collectors.toList()));
    UnorderedList list = new UnorderedList();
    list.addClassName("facts");
    byValue.forEach((value, named) -> {
      ListItem item =
          new ListItem(
              new Span(when(value)),
              new Jump(
                  when(value),
                  named.stream().map(m -> MarkDialog.place(m.field(), m.start())).toList()));
      item.add(
          hint(
              named.stream()
                  .map(date -> "“" + date.surface() + "”")
                  .distinct()
                  .collect(Collectors.joining(", "))));
      list.add(item);
    });
    return list;
  }

  /** A TIMEX value in words where it is a day, week or month: {@code 28 Sep 2025}. */
  static String when(String timex) {
    Matcher week = WEEK.matcher(timex);
    if (week.matches()) {
      return "Week " + Integer.parseInt(week.group(2)) + " of " + week.group(1);
    }
    return switch (timex) {
      case "PRESENT_REF" -> "Now";
      case "PAST_REF" -> "In the past";
      case "FUTURE_REF" -> "In the future";
      default -> monthOrDay(timex);
    };
  }

  private static String monthOrDay(String timex) {
    try {
      return switch (timex.length()) {
        case 7 -> Formats.month(YearMonth.parse(timex));
        case 10 -> Formats.day(LocalDate.parse(timex));
        default -> timex;
      };
    } catch (DateTimeException e) {
      return timex;
    }
  }

  /** Where the article came from and what made its annotations. */
  static DescriptionList provenance(Article article, ZoneId reader) {
    DescriptionList list = new DescriptionList();
    list.addClassName("provenance");
    put(list, "Collection", article.collection());
    put(list, "From", article.origin());
    Instant fetched = article.provenance().fetchedAt();
    if (fetched != null) {
      put(list, "Fetched", moment(fetched, reader));
    }
    if (article.language() != null) {
      put(list, "Language", Labels.language(article.language()));
    }
    if (article.annotations().doubt() != null) {
      put(list, "Doubt", article.annotations().doubt());
    }
    put(list, "Indexed", moment(article.provenance().ingestedAt(), reader));
    if (article.provenance().revision() > 1) {
      put(
          list,
          "Revision",
          article.provenance().revision()
              + ", "
              + moment(article.provenance().updatedAt(), reader));
    }
    Dated published = article.published();
    put(
        list,
        "Date",
        published == null
            ? "none found"
            : published.date()
                + ", by the rule “"
                + published.rule()
                + "”, "
                + Formats.percent(published.confidence())
                + " sure");
    put(list, "Coded by", versions(article.provenance().coding()));
    put(list, "Job", article.provenance().job());
    put(list, "Id", article.id());
    return list;
  }

  /** {@code extractor 6, rules 5} for {@code x6 r5}. */
  static String versions(String coding) {
    return Arrays.stream(coding.split(" "))
        .map(version ->
            switch (version.isEmpty() ? ' ' : version.charAt(0)) {
              case 'x' -> "extractor " + version.substring(1);
              case 'r' -> "rules " + version.substring(1);
              case 'g' -> "gazetteer " + version.substring(1);
              case 'e' -> "edits " + version.substring(1);
              default -> version;
            })
        .collect(Collectors.joining(", "));
  }

  private static void put(DescriptionList list, String name, String value) {
    list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
  }

  private static String moment(Instant instant, ZoneId zone) {
    return Formats.minute(instant.atZone(zone));
  }

  private static Component hint(String text) {
    Span hint = new Span(text);
    hint.addClassName("hint");
    return hint;
  }
}
