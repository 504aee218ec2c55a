package org.chancery.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.chancery.search.KeptSet;
import org.chancery.search.Pages;
import org.chancery.search.Snapshot;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was kept of the members of a set. No text was: it is taken from the index where it is still
 * the one that was coded, and is empty elsewhere.
 */
final class KeptDocuments implements KeptSet.Documents {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int AT_ONCE = 200;
  private static final List<String> TEXT = List.of("id", "title", "body", "annotations");

  private final MemberStore members;
  private final String set;
  private final Set<String> unread;
  private final Snapshot index;

  /**
   * @param unread articles that whoever asks may not read, which are left out
   */
  KeptDocuments(MemberStore members, String set, Set<String> unread, Snapshot index) {
    this.members = members;
    this.set = set;
    this.unread = Set.copyOf(unread);
    this.index = index;
  }

  @Override
  public void read(boolean withText, Pages<List<ObjectNode>> reader) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(members.slices(set)), UTF_8))) {
      int after = 0;
      while (true) {
        // They stand in the same order as the members.
        List<Member> page = members.page(set, after, AT_ONCE);
        if (page.isEmpty()) {
          return;
        }
        after = page.getLast().place();
        List<ObjectNode> documents = new ArrayList<>();
        for (Member member : page) {
          ObjectNode document = (ObjectNode) JSON.readTree(lines.readLine());
          if (!member.article().equals(document.path("id").asString())) {
            throw new IOException(
                "The set " + set + " is damaged at place " + member.place() + ".");
          }
          documents.add(document);
        }
        if (withText) {
          addText(page, documents);
        }
        documents.removeIf(document -> unread.contains(document.path("id").asString()));
        reader.read(documents);
      }
    }
  }

  private void addText(List<Member> page, List<ObjectNode> documents) {
    Map<String, ObjectNode> now =
        Comparer.byId(index.articles(page.stream().map(Member::article).toList(), TEXT));
    for (int i = 0; i < page.size(); i++) {
      Member then = page.get(i);
      ObjectNode article = now.get(then.article());
      if (article != null && Member.of(0, "", article).textHash().equals(then.textHash())) {
        documents.get(i).set("body", article.path("body"));
      }
    }
  }
}
