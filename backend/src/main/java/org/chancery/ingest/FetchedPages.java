package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.article.Sha256;
import org.chancery.ingest.web.Address;
import org.chancery.ingest.web.Validators;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What servers said of the pages that were fetched, in the relational database. Thread-safe. */
class FetchedPages {

  private final JdbcClient jdbc;

  /**
   * A page as it was fetched last.
   *
   * @param article its id
   * @param contentHash of the article as the page made it
   */
  record Fetched(Validators validators, String article, String contentHash) {}

  FetchedPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Fetched> find(String collection, Address address) {
    return jdbc.sql(
            "select etag, last_modified, article, content_hash from fetched_page where id = ?")
        .param(id(collection, address))
        .query((row, n) ->
            new Fetched(
                new Validators(row.getString("etag"), row.getString("last_modified")),
                row.getString("article"),
                row.getString("content_hash")))
        .optional();
  }

  void put(String collection, Address address, Fetched fetched) {
    jdbc.sql(
            "insert into fetched_page (id, collection, url, article, content_hash)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            id(collection, address),
            collection,
            address.toString(),
            fetched.article(),
            fetched.contentHash())
        .update();
    jdbc.sql(
            "update fetched_page set etag = ?, last_modified = ?, article = ?, content_hash = ?"
                + " where id = ?")
        .param(fetched.validators().etag())
        .param(fetched.validators().lastModified())
        .param(fetched.article())
        .param(fetched.contentHash())
        .param(id(collection, address))
        .update();
  }

  /** Addresses are longer than what a database indexes. */
  private static String id(String collection, Address address) {
    MessageDigest digest = Sha256.digest();
    digest.update((collection + "\n" + address).getBytes(UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }
}
