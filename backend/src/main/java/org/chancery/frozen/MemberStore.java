package org.chancery.frozen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.article.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The members of frozen sets, and what was kept of them. */
final class MemberStore {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  MemberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String set, Member m) {
    jdbc.sql(
            "insert into frozen_member (frozen_set, place, article, collection, revision,"
                + " ingested_at, content_hash, text_hash, annotation_hash, coding, stratum, title,"
                + " url, outlet, published) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(set)
        .param(m.place())
        .param(m.article())
        .param(m.collection())
        .param(m.revision())
        .param(m.ingestedAt())
        .param(m.contentHash())
        .param(m.textHash())
        .param(m.annotationHash())
        .param(m.coding())
        .param(m.stratum())
        .param(m.title())
        .param(m.url())
        .param(m.outlet())
        .param(m.published())
        .update();
  }

  /** Those behind a place, in their order. */
  List<Member> page(String set, int after, int limit) {
    return jdbc.sql(
            "select * from frozen_member where frozen_set = ? and place > ? order by place limit ?")
        .params(set, after, limit)
        .query(MemberStore::row)
        .list();
  }

  List<String> articles(String set) {
    return jdbc.sql("select article from frozen_member where frozen_set = ? order by place")
        .param(set)
        .query(String.class)
        .list();
  }

  /** SHA-256, in hexadecimal, over a line for each member, sorted by the ids of the articles. */
  String digest(String set) {
    MessageDigest digest = Sha256.digest();
    String last = "";
    while (true) {
      List<Member> page =
          jdbc.sql(
                  "select * from frozen_member where frozen_set = ? and article > ?"
                      + " order by article limit ?")
              .params(set, last, AT_ONCE)
              .query(MemberStore::row)
              .list();
      page.forEach(member -> member.addTo(digest));
      if (page.size() < AT_ONCE) {
        return HexFormat.of().formatHex(digest.digest());
      }
      last = page.getLast().article();
    }
  }

  void addSlice(String set, int part, byte[] content) {
    jdbc.sql("insert into frozen_slice (frozen_set, part, content) values (?, ?, ?)")
        .params(set, part, content)
        .update();
  }

  /** All slices one after the other, each fetched when it is wanted. */
  @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing newer
  InputStream slices(String set) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int part;
          private Optional<byte[]> next = fetch();

          private Optional<byte[]> fetch() {
            return jdbc.sql("select content from frozen_slice where frozen_set = ? and part = ?")
                .params(set, part)
                .query((row, n) -> row.getBytes(1))
                .optional();
          }

          @Override
          public boolean hasMoreElements() {
            return next.isPresent();
          }

          @Override
          public InputStream nextElement() {
            byte[] content = next.orElseThrow(NoSuchElementException::new);
            part++;
            next = fetch();
            return new ByteArrayInputStream(content);
          }
        });
  }

  private static Member row(ResultSet row, int number) throws SQLException {
    return new Member(
        row.getInt("place"),
        row.getString("article"),
        row.getString("collection"),
        row.getInt("revision"),
        row.getString("ingested_at"),
        row.getString("content_hash"),
        row.getString("text_hash"),
        row.getString("annotation_hash"),
        row.getString("coding"),
        row.getString("stratum"),
        row.getString("title"),
        row.getString("url"),
        row.getString("outlet"),
        row.getString("published"));
  }
}
