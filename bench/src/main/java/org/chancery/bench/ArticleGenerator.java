package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes made-up articles as JSON Lines: about 450 words, six states, several dyads each. No two
 * sentences are the same, as in news that is not copied. The same seed gives the same articles.
 */
final class ArticleGenerator {

  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 1_400;
  private static final int SENTENCES = 24;
  private static final int OUTLETS = 40;
  private static final int RECENT = 200;
  private static final Pattern SLOT = Pattern.compile("\\{[jn]}");
  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final boolean pages;
  private final int copies;
  private final List<Story> recent = new ArrayList<>();
  private final Random random;
  private final Cast cast;
  private final List<String> sentences;
  private final List<String> adjectives;
  private final List<String> nouns;

  /**
   * @param pages whether every second article is a web page with furniture around it, rather than
   *     text
   * @param copies of a hundred articles, how many print a recent one again under another headline,
   *     half of them without its last paragraph
   */
  ArticleGenerator(long seed, boolean pages, int copies) throws IOException {
    this.pages = pages;
    this.copies = copies;
    this.random = new Random(seed);
    this.cast = Cast.ofGazetteer();
    this.sentences = lines("sentences.txt");
    List<String> words = lines("words.txt");
    this.adjectives = List.of(words.getFirst().split(" "));
    this.nouns = List.of(words.getLast().split(" "));
  }

  private record Story(List<String> paragraphs, LocalDate day) {}

  void write(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        out.write(JSON.writeValueAsString(article(i)));
        out.write('\n');
      }
    }
  }

  /** The paragraphs of one more article, its headline first. */
  List<String> text() {
    Map<String, String> roles = roles();
    List<String> text = new ArrayList<>();
    text.add(filled(sentences.get(random.nextInt(16)), roles));
    text.addAll(paragraphs(roles));
    return text;
  }

  private Map<String, Object> article(int number) {
    Map<String, String> roles = roles();
    String title = filled(sentences.get(random.nextInt(16)), roles).replaceAll(" on \\w+day.*", "");
    List<String> paragraphs = paragraphs(roles);
    int outlet = random.nextInt(OUTLETS);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    if (random.nextInt(100) < copies && !recent.isEmpty()) {
      Story former = recent.get(random.nextInt(recent.size()));
      paragraphs = former.paragraphs().subList(0, former.paragraphs().size() - random.nextInt(2));
      day = former.day().plusDays(random.nextInt(3));
    } else {
      recent.add(new Story(paragraphs, day));
      if (recent.size() > RECENT) {
        recent.removeFirst();
      }
    }
    Map<String, Object> article = new LinkedHashMap<>();
    article.put(
        "url",
        "https://outlet" + outlet + ".example/" + day.toString().replace('-', '/') + "/" + number);
    if (number % 2 == 0 || !pages) {
      article.put("title", title);
      article.put("text", String.join("\n\n", paragraphs));
      article.put("published", day.toString());
      article.put("outlet", "Outlet " + outlet);
      article.put("authors", List.of("A. Writer", "B. Writer"));
    } else {
      article.put("html", page(title, day.toString(), outlet, paragraphs));
    }
    return article;
  }

  private Map<String, String> roles() {
    List<String> states = new ArrayList<>();
    while (states.size() < 4) {
      String state = one(cast.states());
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    return Map.of(
        "A", states.get(0),
        "B", states.get(1),
        "C", states.get(2),
        "D", states.get(3),
        "P", one(cast.people().getOrDefault(states.get(0), List.of())),
        "Q", one(cast.people().getOrDefault(states.get(1), List.of())),
        "O", one(cast.organisations()));
  }

  /** Twenty-four sentences in eight paragraphs; half of them speak of two more states. */
  private List<String> paragraphs(Map<String, String> roles) {
    List<String> chosen = new ArrayList<>(sentences);
    Collections.shuffle(chosen, random);
    Map<String, String> others = new LinkedHashMap<>(roles);
    others.put("C", one(cast.states()));
    others.put("D", one(cast.states()));
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i += 3) {
      Map<String, String> present = i % 2 == 0 ? roles : others;
      paragraphs.add(
          String.join(
              " ", chosen.subList(i, i + 3).stream().map(s -> filled(s, present)).toList()));
    }
    return paragraphs;
  }

  private String filled(String sentence, Map<String, String> roles) {
    String text = sentence.replace("{day}", one(WEEKDAYS));
    for (Map.Entry<String, String> role : roles.entrySet()) {
      text = text.replace("{" + role.getKey() + "}", role.getValue());
    }
    return varied(text);
  }

  /** Each slot for a word gets its own, so that sentences of one pattern are still not the same. */
  private String varied(String sentence) {
    return SLOT.matcher(sentence)
        .replaceAll(slot -> slot.group().equals("{j}") ? one(adjectives) : one(nouns));
  }

  private static String page(String title, String day, int outlet, List<String> paragraphs) {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s | Outlet %3$d</title>
    <meta property="og:site_name" content="Outlet %3$d">
    <meta property="article:published_time" content="%2$sT08:30:00+02:00"></head><body>
    <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>%1$s</h1><p>By A. Writer</p>%4$s</article>
    <aside><h2>Read more</h2><ul><li><a href="/1">Another story about somebody else</a></li></ul></aside>
    <footer>All rights reserved.</footer></body></html>
    """
        .formatted(title, day, outlet, "<p>" + String.join("</p><p>", paragraphs) + "</p>");
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = ArticleGenerator.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not in this build");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
