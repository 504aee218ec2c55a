package org.chancery.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles that were kept as they were indexed at some time. They are read as they were then, but
 * for the names of what they mention, which are those of now.
 */
public final class KeptSet implements WholeSet {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Names names;
  private final Documents documents;
  private final Runnable closing;

  /** Where kept articles come from. */
  public interface Documents {

    /**
     * @param withText whether they bring their text with them where it can be had
     */
    void read(boolean withText, Pages<List<ObjectNode>> reader) throws IOException;
  }

  public KeptSet(Names names, Documents documents, Runnable closing) {
    this.names = names;
    this.documents = documents;
    this.closing = closing;
  }

  /** Without snippets and copies, of which nothing is kept. */
  @Override
  public void hits(Criteria asking, boolean quoted, boolean counted, Pages<List<Hit>> reader)
      throws IOException {
    HitMapper mapper = new HitMapper(names, asking, Map.of());
    documents.read(
        false,
        page ->
            reader.read(
                page.stream()
                    .map(d -> mapper.toHit(source(d), Map.<String, List<String>>of()))
                    .toList()));
  }

  @Override
  public long countTold(Criteria asking) {
    ToldMapper mapper = new ToldMapper(asking);
    AtomicLong told = new AtomicLong();
    try {
      documents.read(
          false,
          page -> told.addAndGet(page.stream().flatMap(d -> mapper.toTold(source(d))).count()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told.get();
  }

  @Override
  public void told(Criteria asking, Pages<List<Told>> reader) throws IOException {
    ToldMapper mapper = new ToldMapper(asking);
    documents.read(
        true, page -> reader.read(page.stream().flatMap(d -> mapper.toTold(source(d))).toList()));
  }

  @Override
  public void documents(Criteria asking, List<String> fields, Pages<List<ObjectNode>> reader)
      throws IOException {
    documents.read(false, reader);
  }

  private static HitSource source(ObjectNode document) {
    return JSON.treeToValue(document, HitSource.class);
  }

  @Override
  public void close() {
    closing.run();
  }
}
