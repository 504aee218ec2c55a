package org.chancery.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.account.Accounts;
import org.chancery.account.Role;
import org.chancery.collection.CollectionRights;
import org.chancery.collection.Licence;
import org.chancery.collection.Right;
import org.chancery.collection.Settings;
import org.chancery.curation.ActorEdit;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportRuns;
import org.chancery.export.Format;
import org.chancery.frozen.FreezeAsk;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.ingest.source.PolledSources;
import org.chancery.reading.PastSearches;
import org.chancery.reading.ReadingMarks;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Hit;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.Remover;

/** What a reader and an editor have done before the pictures are taken. */
final class Staging {

  /** Whoever is edited. */
  static final String EDITED = "person:choe-son-hui";

  private static final String TREATY = "q=treaty&dyad=PRK-RUS&from=2023-01-01";
  private static final Map<String, String> SAVED =
      Map.of(
          "Defence treaty of June 2024", TREATY,
          "Moscow and Seoul", "dyad=KOR-RUS",
          "Sanctions by and on Russia", "country=RUS&event=SANCTION");
  private static final List<String> SEARCHED =
      List.of(
          "q=ceasefire",
          "country=CHN&country=USA",
          "q=%22military+cooperation%22",
          "dyad=PRK-RUS&event=AID&event=COOPERATE",
          "actor=person:sergey-lavrov&from=2024-01-01",
          TREATY);

  private final BenchApplication application;

  Staging(BenchApplication application) {
    this.application = application;
  }

  /** One that some may read, before it has articles. */
  private static void decide(CollectionRights rights) {
    Settings open = Settings.open("wire agency");
    rights.change(
        open,
        open.restricted(true)
            .licensed(Licence.SNIPPETS)
            .granting(Map.of("m.santos", Right.ADMINISTER, "reading-room", Right.READ)));
  }

  void set() throws InterruptedException {
    SavedSearches saved = application.get(SavedSearches.class);
    SAVED.keySet().stream()
        .sorted()
        .forEach(name ->
            saved.create(
                Accounts.ADMIN,
                name,
                criteria(SAVED.getOrDefault(name, "")),
                Sort.NEWEST,
                PageView.USUAL));
    Accounts accounts = application.get(Accounts.class);
    accounts.create("m.santos", Role.EDITOR);
    accounts.create("reading-room", Role.READER);
    decide(application.get(CollectionRights.class));
    ExportRuns exports = application.get(ExportRuns.class);
    exports.start(Accounts.ADMIN, ExportAsk.of(Format.EVIDENCE, criteria(TREATY)));
    exports.start(Accounts.ADMIN, ExportAsk.of(Format.CSV, criteria("dyad=KOR-RUS")));
    mark();
    freeze();
    correct();
    edit();
    application
        .get(PolledSources.class)
        .add(
            "https://news.example/world/rss.xml",
            "samples",
            Duration.ofHours(6),
            false,
            Accounts.ADMIN);
  }

  /** The last searches, with none that a picture made. */
  void remember() {
    PastSearches past = application.get(PastSearches.class);
    past.clear(Accounts.ADMIN);
    for (String searched : SEARCHED) {
      Criteria criteria = criteria(searched);
      past.add(Accounts.ADMIN, criteria, PageView.USUAL, search().count(criteria));
    }
  }

  private void mark() {
    ReadingMarks marks = application.get(ReadingMarks.class);
    List<Hit> hits = hits(TREATY);
    marks.star(Accounts.ADMIN, hits.getFirst().id(), true);
    marks.note(Accounts.ADMIN, hits.getFirst().id(), "Quotes article 4 of the treaty.");
    marks.review(Accounts.ADMIN, hits.get(1).id(), true);
    marks.star(Accounts.ADMIN, hits("").get(1).id(), true);
  }

  /** A set of which one article is withdrawn, and others are corrected or edited, afterwards. */
  private void freeze() throws InterruptedException {
    FrozenSets sets = application.get(FrozenSets.class);
    FrozenSet set =
        sets.freeze(
            Accounts.ADMIN,
            new FreezeAsk(
                "China, second round",
                "For the coders. The first round had no articles of 2025.",
                new Audience(false, List.of("m.santos")),
                criteria("country=CHN"),
                PageView.USUAL,
                null));
    while (sets.find(Accounts.ADMIN, set.id()).orElseThrow().state() == FrozenSet.State.FREEZING) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  private void correct() {
    application
        .get(Corrector.class)
        .correct(
            hits("q=%22Black+Sea%22+grain").getFirst().id(),
            "title",
            "Russia pulls out of Black Sea grain deal; Erdogan hopes for return",
            Accounts.ADMIN);
    application
        .get(Remover.class)
        .remove(hits("q=balloon").getFirst().id(), "The outlet withdrew it.", Accounts.ADMIN);
  }

  private void edit() throws InterruptedException {
    ActorEditor editor = application.get(ActorEditor.class);
    ActorEdit made =
        editor.apply(
            ActorEdit.of(
                new GazetteerEdit.Alias(EDITED, "Tsoi Son Hui"),
                "As Russian texts are put into English.",
                Accounts.ADMIN,
                Instant.now()));
    if (!editor.await(made, Duration.ofMinutes(1))) {
      throw new IllegalStateException("the edit of " + EDITED + " takes too long");
    }
  }

  private List<Hit> hits(String query) {
    return search().search(criteria(query), View.hits(5)).hits();
  }

  private ArticleSearch search() {
    return application.get(ArticleSearch.class);
  }

  private static Criteria criteria(String query) {
    return CriteriaParameters.fromQuery(query).criteria();
  }
}
