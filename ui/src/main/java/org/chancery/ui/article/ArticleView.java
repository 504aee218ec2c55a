package org.chancery.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.article.Article;
import org.chancery.article.Field;
import org.chancery.article.Revision;
import org.chancery.index.Articles;
import org.chancery.index.Texts;
import org.chancery.index.Texts.Copy;
import org.chancery.search.Hit;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.SimilarArticles;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.layout.PrintedDate;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.reading.Marking;
import org.chancery.ui.search.Labels;

/** One article with its evidence. */
@Route("article/:id")
@PermitAll
public final class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SIMILAR = 5;
  private static final Set<String> WEB = Set.of("http", "https");

  private final Articles articles;
  private final Texts texts;
  private final Labels labels;
  private final Upkeep upkeep;
  private final Dismissing dismissing;
  private final Marking marking;
  private final SimilarArticles similar;
  private String title = "Article";

  ArticleView(
      Articles articles,
      Texts texts,
      Labels labels,
      Upkeep upkeep,
      Dismissing dismissing,
      Marking marking,
      SimilarArticles similar) {
    this.similar = similar;
    this.marking = marking;
    this.dismissing = dismissing;
    this.articles = articles;
    this.texts = texts;
    this.labels = labels;
    this.upkeep = upkeep;
    addClassName("article-page");
  }

  @Override
  public String getPageTitle() {
    return Formats.plain(title) + " · Chancery";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    removeAll();
    try {
      show(articles.find(id).orElseThrow(NotFoundException::new));
    } catch (SearchUnavailable e) {
      add(
          new H1("The article cannot be shown"),
          new Empty(
              "The index cannot be reached at the moment",
              "It may be starting or busy. Reload the page in a moment."));
    }
  }

  private void show(Article article) {
    title = article.title().isBlank() ? "Untitled" : article.title();
    List<Stretch> inBody = new Stretches(labels).of(article.annotations(), Field.BODY);
    List<Stretch> inTitle = new Stretches(labels).of(article.annotations(), Field.TITLE);
    List<Stretch> all = new ArrayList<>(inTitle);
    all.addAll(inBody);
    Div text = new Div();
    text.addClassName("reading");
    text.getElement().setAttribute("data-testid", "article");
    text.add(
        new ArticleNav(article.id()),
        heading(inTitle),
        meta(article),
        new OwnLine(article, marking),
        new Legend(text, all));
    text.add(new MarkedBody(article.body(), inBody));
    openMarks(text, article);
    add(text, column(article));
  }

  /** Each mark opens what is known of it; the lists beside the text say the same to a keyboard. */
  private void openMarks(Div text, Article article) {
    String mark = "event.target.closest('mark[data-m]')";
    String first = mark + ".dataset.m.split(' ')[0]";
    text.getElement()
        .addEventListener(
            "click",
            click ->
                MarkDialog.at(
                        click.getEventData().path(first).asString(""),
                        article,
                        labels,
                        dismissing,
                        () -> again(article.id()))
                    .ifPresent(MarkDialog::open))
        .setFilter("!!" + mark)
        .addEventData(first);
  }

  private Optional<? extends Component> ifAllowed(Supplier<? extends Component> component) {
    return dismissing.isAllowed() ? Optional.of(component.get()) : Optional.empty();
  }

  private void again(String id) {
    removeAll();
    articles.find(id).ifPresent(this::show);
  }

  private H1 heading(List<Stretch> stretches) {
    H1 heading = new H1();
    Pieces.ofParagraphs(title, stretches).forEach(pieces -> MarkedBody.append(heading, pieces));
    return heading;
  }

  private static Paragraph meta(Article article) {
    Paragraph meta = new Paragraph();
    meta.addClassName("meta");
    List<Component> parts = new ArrayList<>();
    parts.add(
        new Span(
            article.outlet() == null ? "Unknown outlet" : Formats.plain(article.outlet().name())));
    parts.add(
        article.published() == null
            ? new Span("undated")
            : new PrintedDate(article.published(), ReaderZone.get()));
    if (article.agency() != null) {
      parts.add(new Span("credited to " + Formats.plain(article.agency())));
    }
    if (!article.authors().isEmpty()) {
      parts.add(new Span("By " + Formats.plain(String.join(", ", article.authors()))));
    }
    original(article).ifPresent(parts::add);
    for (Component part : parts) {
      Span wrapped = new Span(part);
      wrapped.addClassName("meta-part");
      meta.add(wrapped);
    }
    return meta;
  }

  /** A link only to what a browser fetches; addresses come from strangers. */
  private static Optional<Anchor> original(Article article) {
    return Optional.ofNullable(article.url())
        .filter(ArticleView::isWeb)
        .map(url -> {
          Anchor original = new Anchor(url, "Original");
          original.setTarget("_blank");
          original.getElement().setAttribute("rel", "noopener noreferrer");
          original.add(Icons.of("external"));
          original.setAriaLabel("Original article, in a new tab");
          return original;
        });
  }

  static boolean isWeb(String url) {
    try {
      String scheme = URI.create(url).getScheme();
      return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Aside column(Article article) {
    ZoneId reader = ReaderZone.get();
    Aside column = new Aside();
    column.addClassName("column");
    column.getElement().setAttribute("aria-label", "What was found in the article");
    if (!article.coded().equals("coded")) {
      Paragraph hint = new Paragraph("This article was not coded: " + article.coded() + ".");
      hint.addClassName("hint");
      column.add(hint);
    }
    if (!article.annotations().dyads().isEmpty() || !article.annotations().coPairs().isEmpty()) {
      column.add(
          new Section(
              new H2("Country pairs"),
              new Evidence(
                  article,
                  labels,
                  dyad ->
                      ifAllowed(
                          () -> dismissing.wrong(article, dyad, () -> again(article.id()))))));
    }
    if (!article.annotations().actors().isEmpty()) {
      column.add(
          new Section(
              new H2("Actors"),
              Facts.actors(
                  article.annotations().actors(),
                  mention ->
                      ifAllowed(
                          () -> dismissing.wrong(article, mention, () -> again(article.id()))))));
    }
    if (!article.annotations().countries().isEmpty()) {
      column.add(
          new Section(
              new H2("Countries"), Facts.countries(article.annotations().countries(), labels)));
    }
    if (!article.annotations().dates().isEmpty()) {
      column.add(
          new Section(new H2("Dates in the text"), Facts.dates(article.annotations().dates())));
    }
    List<Copy> copies = texts.copies(article.textId());
    if (!copies.isEmpty()) {
      CopyList list = new CopyList(copies, article.id(), reader);
      list.setId("copies");
      column.add(
          new Section(new H2(Formats.count(copies.size(), "article") + " have this text"), list));
    }
    List<Hit> others = others(article);
    if (!others.isEmpty()) {
      column.add(new Section(new H2("Similar articles"), new SimilarList(others, reader)));
    }
    column.add(upkeep.section(article, () -> again(article.id())));
    column.add(new Section(new H2("Provenance"), Facts.provenance(article, reader)));
    List<Revision> history = article.provenance().history();
    if (!history.isEmpty()) {
      column.add(new Section(new H2("History"), History.of(history, reader)));
    }
    return column;
  }

  /** An article can be read without them. */
  private List<Hit> others(Article article) {
    try {
      return similar.list(article, SIMILAR);
    } catch (SearchUnavailable e) {
      return List.of();
    }
  }
}
