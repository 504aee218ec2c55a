package org.chancery.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.chancery.account.Audit;
import org.chancery.account.Limits;
import org.chancery.account.LocalToken;
import org.chancery.account.Tokens;
import org.chancery.analysis.Comparisons;
import org.chancery.analysis.Coverages;
import org.chancery.analysis.Networks;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.Terms;
import org.chancery.analysis.Timelines;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.Corrections;
import org.chancery.curation.Curation;
import org.chancery.curation.Editor;
import org.chancery.curation.Removals;
import org.chancery.curation.Rules;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Gazetteer;
import org.chancery.export.ExportRuns;
import org.chancery.export.ExportZip;
import org.chancery.export.Exports;
import org.chancery.extract.Extractor;
import org.chancery.gazetteer.OwnGazetteer;
import org.chancery.index.ArticleWriters;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Originals;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Recoder;
import org.chancery.reading.PastSearches;
import org.chancery.reading.ReadingMarks;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;
import org.chancery.upkeep.Access;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.Actors;
import org.chancery.upkeep.CorrectionFile;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.EditStores;
import org.chancery.upkeep.Recoding;
import org.chancery.upkeep.Remover;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts that are put together by hand, because they themselves know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class Assembly {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Cluster cluster(Environment environment, ObjectProvider<NodeStart> started) {
    return Cluster.of(environment, started.getIfAvailable());
  }

  @Bean
  ClusterSettings clusterSettings(Cluster cluster) {
    return cluster.settings();
  }

  @Bean
  Tokens tokens(JdbcClient jdbc, Clock clock) {
    return new Tokens(jdbc, clock);
  }

  @Bean
  Audit audit(JdbcClient jdbc, Clock clock, @Value("${chancery.audit.kept}") Duration kept) {
    return new Audit(jdbc, clock, kept);
  }

  @Bean
  Limits limits(
      @Value("${chancery.limits.wrong-passwords}") int guesses,
      @Value("${chancery.limits.exports}") int exports) {
    return new Limits(guesses, exports);
  }

  @Bean
  LocalToken localToken() {
    return new LocalToken();
  }

  @Bean
  SavedSearches savedSearches(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      ArticleSearch search,
      Clock clock,
      Audit audit) {
    return new SavedSearches(
        jdbc, new TransactionTemplate(transactions), search, clock, Audited.sharing(audit));
  }

  @Bean
  ReadingMarks readingMarks(JdbcClient jdbc, Clock clock) {
    return new ReadingMarks(jdbc, clock);
  }

  @Bean
  PastSearches pastSearches(JdbcClient jdbc, Clock clock) {
    return new PastSearches(jdbc, clock);
  }

  @Bean
  Removals removals(JdbcClient jdbc) {
    return new Removals(jdbc);
  }

  @Bean
  Corrections corrections(JdbcClient jdbc) {
    return new Corrections(jdbc);
  }

  @Bean
  ActorEdits actorEdits(JdbcClient jdbc) {
    return new ActorEdits(jdbc);
  }

  @Bean
  Rules rules(@Value("${chancery.data.dir}") Path data, ActorEdits edits) {
    return new Rules(Enricher.of(OwnGazetteer.read(data)), edits);
  }

  @Bean
  Supplier<Gazetteer> gazetteer(Rules rules) {
    return rules::gazetteer;
  }

  @Bean
  Editor editor(Extractor extractor, Rules rules) {
    return new Editor(extractor, rules::enricher);
  }

  @Bean
  Curation curation(
      Removals removals, Corrections corrections, ActorEdits edits, Editor editor, Rules rules) {
    return new Curation(removals, corrections, edits, editor, rules);
  }

  @Bean
  Corrector corrector(
      Ingestion jobs,
      Access access,
      Corrections corrections,
      ActorEdits edits,
      Editor editor,
      Clock clock) {
    return new Corrector(jobs, access, corrections, edits, editor, clock);
  }

  @Bean
  ActorEditor actorEditor(
      Ingestion jobs,
      ArticleSearch search,
      Rules rules,
      Access access,
      ArticleWriters writers,
      Corrections corrections,
      ActorEdits edits,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new ActorEditor(
        jobs,
        search,
        rules,
        new EditStores(access, writers, corrections, edits, clock),
        new TransactionTemplate(transactions),
        Duration.ofSeconds(3));
  }

  @Bean
  Actors actors(
      Supplier<Gazetteer> gazetteer, ArticleSearch search, ActorEdits edits, Access access) {
    return new Actors(gazetteer, search, edits, access);
  }

  @Bean
  CorrectionFile correctionFile(Corrector corrector, Ingestion jobs) {
    return new CorrectionFile(corrector, jobs);
  }

  @Bean
  Recoding recoding(Ingestion jobs, ArticleSearch search, Recoder recoder) {
    return new Recoding(jobs, search, recoder);
  }

  @Bean
  Remover remover(
      Ingestion jobs,
      ArticleSearch search,
      Revisions revisions,
      Originals originals,
      Removals removals,
      ReadingMarks marks,
      Reader reader,
      Clock clock) {
    return new Remover(jobs, search, revisions, originals, removals, marks, reader, clock);
  }

  @Bean
  PairMatrices pairMatrices(ArticleSearch search, Names names) {
    return new PairMatrices(search, names);
  }

  @Bean
  Timelines timelines(ArticleSearch search, Names names) {
    return new Timelines(search, names);
  }

  @Bean
  Terms terms(ArticleSearch search, Names names) {
    return new Terms(search, names);
  }

  @Bean
  Comparisons comparisons(ArticleSearch search, Names names, Timelines timelines, Terms terms) {
    return new Comparisons(search, names, timelines, terms);
  }

  @Bean
  Networks networks(ArticleSearch search, Names names) {
    return new Networks(search, names);
  }

  @Bean
  Coverages coverages(ArticleSearch search, Timelines timelines) {
    return new Coverages(search, timelines);
  }

  @Bean
  Exports exports(
      ArticleSearch search,
      Names names,
      Reader reader,
      @Value("${chancery.export.max-rows:0}") long mostRows,
      Clock clock) {
    return new Exports(search, names, reader, mostRows, clock);
  }

  @Bean
  ExportZip exportZip(IndexDefinition articles) {
    return new ExportZip(articles);
  }

  /** Whose marks an export asks for is known on the thread of the request alone. */
  @Bean(initMethod = "start")
  ExportRuns exportRuns(
      Exports exports,
      ExportZip zips,
      JdbcClient jdbc,
      @Value("${chancery.data.dir}") Path data,
      @Value("${chancery.export.kept:7d}") Duration kept,
      ObjectProvider<SecurityContextHolderStrategy> strategy,
      Reader reader,
      Clock clock) {
    SecurityContextHolderStrategy holder =
        strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    return new ExportRuns(
        exports,
        zips,
        jdbc,
        data.resolve("exports"),
        kept,
        task -> as(holder, task),
        reader,
        clock);
  }

  static Runnable as(SecurityContextHolderStrategy holder, Runnable task) {
    DelegatingSecurityContextRunnable delegating =
        new DelegatingSecurityContextRunnable(task, holder.getContext());
    delegating.setSecurityContextHolderStrategy(holder);
    return Audit.asCalled(delegating);
  }
}
