package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.curation.Curation;
import org.chancery.curation.Rules;
import org.chancery.extract.Extractor;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ArticleWriters;
import org.chancery.index.Articles;
import org.chancery.index.Originals;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.ingest.web.FetchSettings;
import org.chancery.ingest.web.UserAgent;
import org.chancery.ingest.web.Web;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Ingestion with the standard extractor and enricher. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

  @Bean
  Extractor extractor() {
    return Extractor.standard();
  }

  @Bean
  JobStore jobStore(JdbcClient jdbc) {
    return new JobStore(jdbc);
  }

  @Bean
  Uploads uploads(@Value("${chancery.data.dir}") Path data, JobStore jobs) {
    return new Uploads(data.resolve("uploads"), jobs);
  }

  @Bean
  Web web(
      @Value("${chancery.fetch.delay}") Duration delay,
      @Value("${chancery.fetch.allow-private}") boolean allowPrivate,
      @Value("${chancery.fetch.answer}") Duration answer,
      @Value("${chancery.fetch.whole}") Duration whole,
      @Value("${chancery.fetch.size}") DataSize size,
      @Value("${chancery.fetch.pages}") int pages,
      @Value("${chancery.fetch.contact}") String contact,
      Clock clock) {
    return new Web(
        new FetchSettings(
            UserAgent.of(contact), delay, allowPrivate, answer, whole, (int) size.toBytes(), pages),
        clock);
  }

  @Bean
  ArticleMaker articleMaker(
      Extractor extractor, Rules rules, @Value("${chancery.keep:raw}") String keep, Clock clock) {
    return new ArticleMaker(extractor, rules::enricher, Keep.of(keep), clock);
  }

  @Bean
  Recoder recoder(
      ArticleMaker maker,
      Revisions revisions,
      Originals originals,
      Curation curation,
      ArticleWriters writers) {
    return new Recoder(maker, revisions, originals, curation, writers);
  }

  @Bean
  JobWorker jobWorker(
      ArticleMaker maker,
      Articles articles,
      Revisions revisions,
      Curation curation,
      Reader reader,
      ArticleWriters writers,
      Web web,
      JdbcClient jdbc) {
    return new JobWorker(
        maker,
        new Batches(articles, revisions, curation, reader),
        writers,
        new WebSource(web, new FetchedPages(jdbc), articles));
  }

  @Bean
  VisibleJobs visibleJobs(Ingestion ingestion, Reader reader) {
    return new VisibleJobs(ingestion, reader);
  }

  /** An H2 file belongs to one process at a time. */
  @Bean
  Ingestion ingestion(
      DataSource database,
      @Value("${spring.datasource.url}") String url,
      @Value("${chancery.jobs.take}") boolean take,
      @Value("${chancery.jobs.heartbeat}") Duration heartbeat,
      JobStore store,
      JobWorker worker,
      ArticleIndex index,
      ApplicationEventPublisher events,
      Clock clock) {
    return new Ingestion(
        database,
        store,
        worker,
        index,
        new JobTasks.Sharing(heartbeat, url.startsWith("jdbc:h2:file:"), take),
        () -> events.publishEvent(new ArticlesRefreshed()),
        clock);
  }
}
