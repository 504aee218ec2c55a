package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.index.Reader;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Names;
import org.chancery.search.SearchUnavailable;
import org.chancery.search.Snapshot;
import org.chancery.search.WholeSet;

/** Opens exports. Thread-safe. */
public class Exports {

  private final ArticleSearch search;
  private final Names names;
  private final Reader reader;
  private final long mostRows;
  private final Clock clock;

  /**
   * @param mostRows what an administrator allows at most; 0 for whatever there is
   */
  public Exports(ArticleSearch search, Names names, Reader reader, long mostRows, Clock clock) {
    this.search = search;
    this.names = names;
    this.reader = reader;
    this.mostRows = mostRows;
    this.clock = clock;
  }

  /**
   * Counts what is to be exported, and keeps the index as it is until the export is closed.
   *
   * @throws BadQuery when the criteria cannot be understood, or when there is more than is allowed
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public Export open(ExportAsk ask) {
    return allowed(opened(ask));
  }

  /**
   * The same of a frozen set as it was, which is looked up once it is sure that it may be exported,
   * and closed with the export.
   *
   * @param set its id
   * @throws BadQuery for a format that counts articles, or when there is more than is allowed
   */
  public Export open(ExportAsk ask, String set, Supplier<Kept> kept) {
    Kept members = kept.get();
    try {
      return allowed(opened(ask, members));
    } catch (RuntimeException e) {
      members.articles().close();
      throw e;
    }
  }

  private Export allowed(Export export) {
    if (isTooLong(export.promised())) {
      export.close();
      throw new BadQuery(
          String.format(
              java.util.Locale.US,
              "This export has %,d rows, and the administrator allows %,d; make the search"
                  + " narrower.",
              export.promised(),
              mostRows),
          -1);
    }
    return export;
  }

  /**
   * What an export will be.
   *
   * @param bytes about how long its file is, going by the first rows
   * @param most how many rows are allowed, where it is more than that; else 0
   */
  public record Forecast(long total, long rows, long bytes, long most) {}

  /** Looks at the first rows, without writing them anywhere. */
  public Forecast forecast(ExportAsk ask) {
    try (Export export = opened(ask)) {
      Sample sample = new Sample();
      try {
        export.write(sample, sample);
      } catch (Sample.Enough e) {
        // What was seen stands for the rest.
      } catch (IOException e) {
        throw new IllegalStateException("a sample is written nowhere", e);
      }
      return new Forecast(
          export.total(),
          export.promised(),
          sample.bytesOf(export.promised()),
          isTooLong(export.promised()) ? mostRows : 0);
    }
  }

  private boolean isTooLong(long rows) {
    return mostRows > 0 && rows > mostRows;
  }

  private Export opened(ExportAsk ask) {
    Snapshot index = search.snapshot(ask.criteria());
    try {
      Criteria criteria = ask.criteria();
      long total = index.totals(List.of(criteria)).getFirst();
      Abridged abridged = new Abridged(reader.abridged());
      Content content = content(index, ask, total, abridged);
      Set<String> collections = collections(index.values(Facet.COLLECTION, List.of(criteria)));
      Provenance provenance =
          new Provenance(
              clock.instant(),
              total,
              index.undated(criteria),
              index.leavesOutSamples(),
              index.values(Facet.CODING, List.of(criteria)).getFirst().stream()
                  .map(v -> new Provenance.Coding(v.value(), v.count()))
                  .toList(),
              content instanceof PanelTable panel && ask.panel().balanced()
                  ? panel.outlets()
                  : List.of(),
              index.keptOut(),
              abridged.collections(),
              collections.stream().filter(abridged::has).sorted().toList(),
              ask.format().isPanel() ? null : collections);
      return new Export(ask, index, content, provenance);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  private static Set<String> collections(List<List<FacetValue>> values) {
    return values.getFirst().stream().map(FacetValue::value).collect(Collectors.toSet());
  }

  private Export opened(ExportAsk ask, Kept kept) {
    long total = kept.size() - kept.unread();
    Abridged abridged = new Abridged(reader.abridged());
    Content content =
        content(kept.articles(), ask, total, abridged)
            .orElseThrow(() ->
                new BadQuery(
                    "A frozen set is exported as csv, evidence, jsonl, bib or ris; for "
                        + ask.format().parameter()
                        + " search for its articles with frozen="
                        + kept.id()
                        + ".",
                    -1));
    return new Export(
        ask,
        kept.articles(),
        content,
        new Provenance(
            clock.instant(),
            total,
            0,
            false,
            kept.codings().stream().map(v -> new Provenance.Coding(v.value(), v.count())).toList(),
            List.of(),
            reader.hidden(),
            abridged.collections(),
            abridged.collections().stream().filter(reader::mayRead).sorted().toList(),
            null),
        kept);
  }

  private Content content(Snapshot index, ExportAsk ask, long total, Abridged abridged) {
    return content((WholeSet) index, ask, total, abridged)
        .orElseGet(() ->
            ask.format() == Format.COVERAGE
                ? new CoverageTable(index, ask)
                : new PanelTable(index, ask, names));
  }

  /** Empty for what is no list of articles, or of what they tell. */
  private static Optional<Content> content(
      WholeSet articles, ExportAsk ask, long total, Abridged abridged) {
    return switch (ask.format()) {
      case CSV -> Optional.of(new ArticleTable(articles, ask, total, abridged));
      case EVIDENCE -> Optional.of(new EvidenceTable(articles, ask, abridged));
      case JSONL -> Optional.of(new JsonLines(articles, ask, total, abridged));
      case BIBTEX -> Optional.of(new References(articles, ask, Citation.BIBTEX, total));
      case RIS -> Optional.of(new References(articles, ask, Citation.RIS, total));
      case DYAD_MONTH, COVERAGE -> Optional.empty();
    };
  }

  /** Counts the bytes of the first rows and drops them. */
  private static final class Sample extends OutputStream implements Watch {

    private static final class Enough extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    private long bytes;
    private long seen;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) {
      bytes += length;
    }

    @Override
    public void written(long rows) {
      seen = rows;
      if (rows > 0) {
        throw new Enough();
      }
    }

    long bytesOf(long rows) {
      return seen == 0 ? bytes : Math.round((double) bytes / seen * rows);
    }
  }
}
