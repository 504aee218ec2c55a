package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import co.elastic.clients.util.BinaryData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.chancery.index.Articles.Known;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends documents in bulk; adding blocks while too much is under way. Thread-safe.
 *
 * <p>A new document is created, a changed one must be the revision that was compared, so that two
 * writers of one id cannot both win.
 */
public final class ArticleWriter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleWriter.class);
  private static final long BULK_BYTES = 5 << 20;
  private static final int BULK_OPERATIONS = 2_000;
  private static final int CONCURRENT_BULKS = 3;
  private static final int CONFLICT = 409;

  private final BulkIngester<Write> ingester;
  private final String alias;

  /** What became of one document that was sent. */
  public enum Result {
    WRITTEN,
    /** Another writer was faster. */
    CONFLICT,
    REFUSED
  }

  /**
   * One document on its way.
   *
   * @param known the revision it replaces, absent for a new one
   */
  public record Write(String id, String origin, @Nullable Known known) {}

  /** Told of each document; the second argument says why, where it was refused. */
  @FunctionalInterface
  public interface Outcome {
    void of(Write write, Result result, String reason);
  }

  public ArticleWriter(ElasticsearchClient client, IndexDefinition definition, Outcome outcome) {
    this.alias = definition.writeAlias();
    ElasticsearchClient patient =
        new ElasticsearchClient(new PatientTransport(client._transport()));
    this.ingester =
        BulkIngester.of(b ->
            b.client(patient)
                .maxSize(BULK_BYTES)
                .maxOperations(BULK_OPERATIONS)
                .maxConcurrentRequests(CONCURRENT_BULKS)
                .flushInterval(1L, TimeUnit.SECONDS)
                .backoffPolicy(BackoffPolicy.exponentialBackoff(200L, 10))
                .listener(new Listener(outcome)));
  }

  /** Queues a document; waits while too much is under way. */
  public void add(Write write, byte[] json) {
    BinaryData data = BinaryData.of(json, "application/json");
    Known known = write.known();
    ingester.add(
        operation ->
            known == null
                ? operation.create(c -> c.index(alias).id(write.id()).document(data))
                : operation.index(i ->
                    i.index(alias)
                        .id(write.id())
                        .ifSeqNo(known.seqNo())
                        .ifPrimaryTerm(known.term())
                        .document(data)),
        write);
  }

  /** Sends what is left and waits for every answer. */
  @Override
  public void close() {
    ingester.close();
  }

  private record Listener(Outcome outcome) implements BulkListener<Write> {

    @Override
    public void beforeBulk(long id, BulkRequest request, List<Write> writes) {}

    @Override
    public void afterBulk(long id, BulkRequest request, List<Write> writes, BulkResponse response) {
      pair(writes, response.items(), this::report);
    }

    @Override
    public void afterBulk(long id, BulkRequest request, List<Write> writes, Throwable failure) {
      LOG.error("{} articles could not be sent", writes.size(), failure);
      for (Write write : writes) {
        outcome.of(
            write,
            Result.REFUSED,
            "Elasticsearch did not take it; try again, and see the log if that does not help.");
      }
    }

    private void report(Write write, BulkResponseItem item) {
      if (item.error() == null) {
        outcome.of(write, Result.WRITTEN, "");
      } else if (item.status() == CONFLICT) {
        outcome.of(write, Result.CONFLICT, "");
      } else {
        LOG.error("article {} was refused: {}", write.id(), item.error().reason());
        outcome.of(
            write,
            Result.REFUSED,
            "Elasticsearch refused it with status " + item.status() + "; the log says why.");
      }
    }

    private static void pair(
        List<Write> writes, List<BulkResponseItem> items, BiConsumer<Write, BulkResponseItem> to) {
      for (int i = 0; i < writes.size(); i++) {
        to.accept(writes.get(i), items.get(i));
      }
    }
  }
}
