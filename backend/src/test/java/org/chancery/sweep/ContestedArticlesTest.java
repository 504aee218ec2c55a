package org.chancery.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.index.Sketches.Found;
import org.chancery.index.TextWriter.Members;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.Test;

/** What somebody else writes while a sweep does is not taken for settled. */
class ContestedArticlesTest {

  @Test
  void areNamedByWhoeverLeftThem() throws Exception {
    List<Article> two = List.copyOf(new Corpus(3).articles(2).values());
    String first = two.getFirst().id();
    String second = two.getLast().id();
    try (SweepSetup with = SweepSetup.over(TestCluster.emptyIndex("contested"))) {
      with.write(two);
      Members set = new Members(first, List.of(first, second));
      Map<String, Long> read = numbers(with, two);

      // Read between what is read of articles and what is written of them.
      Collection<String> moment = doing(() -> with.write(List.of(two.getLast())));
      assertThat(with.index().textWriter().write(List.of(set), List.of(), moment, read))
          .containsExactly(second);

      with.write(two);
      assertThat(
              with.index()
                  .textWriter()
                  .write(List.of(set), List.of(), List.of(), numbers(with, two)))
          .isEmpty();
      assertThat(with.textIds()).containsEntry(second, first);
    }
  }

  private static Map<String, Long> numbers(SweepSetup with, List<Article> articles)
      throws IOException {
    with.index().index().refresh();
    return with.index().sketches().find(articles.stream().map(Article::id).toList()).stream()
        .collect(Collectors.toMap(Found::id, Found::number));
  }

  /** Empty; whoever looks into it has something done. */
  private static Collection<String> doing(Runnable what) {
    return new AbstractCollection<>() {
      @Override
      public Iterator<String> iterator() {
        what.run();
        return Collections.emptyIterator();
      }

      @Override
      public int size() {
        return 0;
      }
    };
  }
}
