package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.chancery.api.Shapes.HitShape;
import org.chancery.article.Article;
import org.chancery.index.Articles;
import org.chancery.index.Original;
import org.chancery.index.Originals;
import org.chancery.index.Reader;
import org.chancery.ingest.Ingestion;
import org.chancery.search.SimilarArticles;
import org.chancery.upkeep.Remover;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Single articles, and articles that a caller brings. */
@RestController
@RequestMapping("/api/v1/articles")
@Tag(name = "Articles")
class ArticleApi {

  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final String LINES = "application/x-ndjson";

  private final Articles articles;
  private final Ingestion ingestion;
  private final Remover remover;
  private final Originals originals;
  private final SimilarArticles similar;
  private final Reader reader;

  ArticleApi(
      Articles articles,
      Ingestion ingestion,
      Remover remover,
      Originals originals,
      SimilarArticles similar,
      Reader reader) {
    this.articles = articles;
    this.ingestion = ingestion;
    this.remover = remover;
    this.originals = originals;
    this.similar = similar;
    this.reader = reader;
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "The whole article with every annotation",
      description =
          "Of a collection whose licence allows snippets alone, `body` is the beginning of the text,"
              + " at most 300 characters, and `abridged` is true.")
  ArticleShape get(@PathVariable String id) {
    Article article = existing(id);
    return ArticleShape.of(article, reader.abridged().contains(article.collection()));
  }

  private Article existing(String id) {
    return articles.find(id).orElseThrow(() -> missing(id));
  }

  @GetMapping("/{id}/original")
  @Operation(
      summary = "What the article was made of, as it came in",
      description = "A download, never a page: a line of JSON, or the bytes of the document.")
  ResponseEntity<byte[]> original(@PathVariable String id) {
    Optional<Article> article = articles.find(id);
    if (article.filter(a -> reader.abridged().contains(a.collection())).isPresent()) {
      throw new NotLicensed();
    }
    Original original =
        article
            .flatMap(a -> originals.find(a.id()))
            .orElseThrow(() -> new NotFound("No original of the article " + id + " was kept."));
    boolean text = original.kind() == Original.Kind.LINE || original.kind() == Original.Kind.TEXT;
    return ResponseEntity.ok()
        .contentType(
            text ? new MediaType(MediaType.TEXT_PLAIN, UTF_8) : MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"" + original.fileName() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(original.content());
  }

  @GetMapping("/{id}/similar")
  @Operation(
      summary = "Other articles about the same",
      description =
          "The most similar first, as hits without snippets; near copies of one text once, and none"
              + " of the article itself. `size`: 1 to 50 (10).")
  List<HitShape> similar(@PathVariable String id, @RequestParam(defaultValue = "10") int size) {
    return similar.list(existing(id), size).stream().map(HitShape::of).toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasRole('ADMIN')")
  @Operation(
      summary = "Remove an article and block its return",
      description =
          "Whoever ingests it again is told the reason; `DELETE /removals/{id}` lifts it.")
  void remove(
      @PathVariable String id, @RequestParam(defaultValue = "") String reason, Principal who) {
    if (!remover.remove(id, reason, who.getName())) {
      throw missing(id);
    }
  }

  private static NotFound missing(String id) {
    return new NotFound("There is no article " + id + ".");
  }

  /** The other types are what clients say of lines that they do not know the type of. */
  @PostMapping(
      consumes = {
        LINES,
        "application/jsonl",
        "application/x-jsonlines",
        MediaType.APPLICATION_JSON_VALUE,
        MediaType.APPLICATION_OCTET_STREAM_VALUE,
        MediaType.TEXT_PLAIN_VALUE
      })
  @Operation(
      summary = "JSON Lines in, one outcome a line out",
      description =
          "Keys: `url`, `title`, `text` or `body` or `html`, `published`, `outlet`, `authors`,"
              + " `collection`, `language` (where the text is too short to tell its own)."
              + " Outcomes: indexed, updated, unchanged, duplicate, not_indexed (with reason)."
              + " Articles can be found when the answer ends.")
  void post(HttpServletRequest request, HttpServletResponse response, Principal who)
      throws IOException {
    if (!request.isUserInRole("EDITOR") && !request.isUserInRole("ADMIN")) {
      throw new AccessDeniedException("Only editors add articles.");
    }
    response.setContentType(LINES);
    response.setCharacterEncoding(UTF_8);
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
    ingestion.lines(
        request.getInputStream(),
        who.getName(),
        outcome -> {
          try {
            out.write(JSON.writeValueAsString(outcome));
            out.newLine();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    out.flush();
  }
}
