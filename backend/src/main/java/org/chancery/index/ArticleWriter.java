package org.chancery.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  private final BulkIngester<Sent> ingester;
  private final Outcome outcome;
  private final ElasticsearchClient client;
  private final String alias;
  private final String originals;

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

  private record Sent(Write write, Part part) {
    boolean isWhole() {
      return part == Part.ARTICLE;
    }
  }

  private enum Part {
    ARTICLE,
    ORIGINAL,
    /** The account of which rules an article agrees with. */
    STAMP
  }

  /** Told of each document; the second argument says why, where it was refused. */
  @FunctionalInterface
  public interface Outcome {
    void of(Write write, Result result, String reason);
  }

  public ArticleWriter(
      ElasticsearchClient client,
      IndexDefinition definition,
      IndexDefinition originals,
      Outcome outcome) {
    this.client = client;
    this.alias = definition.writeAlias();
    this.originals = originals.writeAlias();
    this.outcome = outcome;
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
        new Sent(write, Part.ARTICLE));
  }

  /** Queues what an article was made of, in the place of what it was made of before. */
  public void add(Original original) {
    byte[] json = original.toJson();
    if (json != null) {
      BinaryData data = BinaryData.of(json, "application/json");
      ingester.add(
          o -> o.index(i -> i.index(originals).id(original.article()).document(data)),
          new Sent(new Write(original.article(), original.origin(), null), Part.ORIGINAL));
    }
  }

  /** Queues those of which there is none yet, such as from before originals were kept. */
  public void addMissing(List<Original> all) {
    if (all.isEmpty()) {
      return;
    }
    List<String> ids = all.stream().map(Original::article).toList();
    Set<String> there = new HashSet<>();
    try {
      client
          .mget(m -> m.index(originals).ids(ids).source(s -> s.fetch(false)), Void.class)
          .docs()
          .stream()
          .filter(item -> item.isResult() && item.result().found())
          .forEach(item -> there.add(item.result().id()));
    } catch (IOException | ElasticsearchException e) {
      throw new IndexingException("could not look up " + ids.size() + " originals", e);
    }
    all.stream().filter(original -> !there.contains(original.article())).forEach(this::add);
  }

  /** Notes which rules an unchanged article agrees with; nothing of this is reported. */
  public void stamp(Write write, ArticleDocument document) {
    Known known = Objects.requireNonNull(write.known());
    Map<String, Object> noted =
        Map.of(
            "contentHash",
            document.contentHash(),
            "provenance",
            Map.of("coding", document.provenance().coding()));
    ingester.add(
        o ->
            o.<Object, Object>update(u ->
                u.index(alias)
                    .id(write.id())
                    .ifSeqNo(known.seqNo())
                    .ifPrimaryTerm(known.term())
                    .action(a -> a.doc(noted))),
        new Sent(write, Part.STAMP));
  }

  /** Tells of a document that is not to be sent at all. */
  public void refuse(Write write, String reason) {
    outcome.of(write, Result.REFUSED, reason);
  }

  /** Sends what is left and waits for every answer. */
  @Override
  public void close() {
    ingester.close();
  }

  private record Listener(Outcome outcome) implements BulkListener<Sent> {

    @Override
    public void beforeBulk(long id, BulkRequest request, List<Sent> all) {}

    @Override
    public void afterBulk(long id, BulkRequest request, List<Sent> all, BulkResponse response) {
      pair(all, response.items(), this::report);
    }

    @Override
    public void afterBulk(long id, BulkRequest request, List<Sent> all, Throwable failure) {
      LOG.error("{} documents could not be sent", all.size(), failure);
      all.stream()
          .filter(sent -> sent.isWhole())
          .forEach(sent ->
              outcome.of(
                  sent.write(),
                  Result.REFUSED,
                  "Elasticsearch did not take it; try again, and see the log if that does not"
                      + " help."));
    }

    private void report(Sent sent, BulkResponseItem item) {
      Write write = sent.write();
      if (!sent.isWhole()) {
        if (item.error() != null && item.status() != CONFLICT) {
          LOG.error("{} of {} was refused: {}", sent.part(), write.id(), item.error().reason());
        }
      } else if (item.error() == null) {
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
        List<Sent> all, List<BulkResponseItem> items, BiConsumer<Sent, BulkResponseItem> to) {
      for (int i = 0; i < all.size(); i++) {
        to.accept(all.get(i), items.get(i));
      }
    }
  }
}
