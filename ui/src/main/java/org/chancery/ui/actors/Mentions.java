package org.chancery.ui.actors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.Field;
import org.chancery.enrich.Dismissals;
import org.chancery.index.Articles;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.chancery.ui.article.ArticleView;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.PrintedDate;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.upkeep.Actor;
import org.jspecify.annotations.Nullable;

/** The articles that name an actor, newest first, each with the sentence that names it first. */
final class Mentions extends Div {

  private static final int PAGE = 10;

  private final Actor actor;
  private final ArticleSearch search;
  private final Articles articles;
  private final Div list = new Div();
  private final Button more = new Button("Show more", click -> next());
  private @Nullable String cursor;

  Mentions(Actor actor, ArticleSearch search, Articles articles) {
    this.actor = actor;
    this.search = search;
    this.articles = articles;
    add(list, more);
    next();
  }

  private void next() {
    try {
      SearchResult page =
          search.search(
              Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(actor.current())),
              View.hits(PAGE).sortedBy(Sort.NEWEST).withCursor(cursor));
      ZoneId reader = ReaderZone.get();
      page.hits().forEach(hit -> list.add(mention(hit, reader)));
      cursor = page.cursor();
      more.setVisible(cursor != null);
      if (actor.articles() == 0) {
        Paragraph none = new Paragraph("No article names it.");
        none.addClassName("hint");
        list.add(none);
      }
    } catch (BadQuery e) {
      Notices.failure("This list has become old; reload the page.");
    }
  }

  private Div mention(Hit hit, ZoneId reader) {
    RouterLink link = new RouterLink();
    link.setRoute(ArticleView.class, new RouteParameters("id", hit.id()));
    link.setText(hit.title().isBlank() ? "Untitled" : Formats.plain(hit.title()));
    Paragraph meta = new Paragraph();
    meta.addClassName("meta");
    meta.add(part(new Span(hit.outlet() == null ? "Unknown outlet" : hit.outlet().name())));
    meta.add(
        part(
            hit.published() == null
                ? new Span("undated")
                : new PrintedDate(hit.published(), reader)));
    Div all = new Div(new H3(link), meta);
    all.addClassName("hit");
    all.getElement().setAttribute("data-testid", "mention");
    articles
        .find(hit.id())
        .flatMap(article -> sentences(article).findFirst())
        .ifPresent(said -> {
          Paragraph sentence = new Paragraph(Formats.plain(said));
          sentence.addClassName("snippet");
          all.add(sentence);
        });
    return all;
  }

  private static Span part(Component component) {
    Span part = new Span(component);
    part.addClassName("meta-part");
    return part;
  }

  private Stream<String> sentences(Article article) {
    List<String> ids = Stream.concat(Stream.of(actor.current()), actor.merged().stream()).toList();
    return article.annotations().actors().stream()
        .filter(mention -> ids.contains(mention.actor()))
        .flatMap(mention -> sentence(article, mention).stream());
  }

  private static Optional<String> sentence(Article article, ActorMention mention) {
    return Dismissals.sentenceAt(
        mention.field() == Field.TITLE ? article.title() : article.body(), mention.start());
  }
}
