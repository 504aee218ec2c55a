package org.chancery.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.Field;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.curation.Removals;
import org.chancery.enrich.Dismissals;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.enrich.Spelling;
import org.chancery.index.DocumentMapper;
import org.chancery.index.Revisions;
import org.jspecify.annotations.Nullable;

/** Which edits there can be. Each mistake is one sentence. */
final class EditChecks {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "person", "person:",
          "government", "gov:",
          "igo", "org:",
          "armed-group", "group:",
          "party", "party:",
          "company", "company:",
          "media", "media:");
  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "SPY", "COP", "JUD", "LEG", "OPP", "PTY", "REB", "IGO", "NGO", "MED", "BUS",
          "CVL");
  private static final Pattern PROVISIONAL = Pattern.compile("[a-z]+:~[\\p{Ll}\\p{N}-]{1,200}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int LONGEST = 200;

  private final Gazetteer gazetteer;
  private final Revisions revisions;

  EditChecks(Gazetteer gazetteer, Revisions revisions) {
    this.gazetteer = gazetteer;
    this.revisions = revisions;
  }

  static IllegalArgumentException unknown(long id) {
    return new IllegalArgumentException("There is no edit " + id + ".");
  }

  /** The edit as it is kept. */
  ActorEdit checked(ActorEdit edit) {
    String reason = edit.reason().replace('\0', ' ').strip();
    require(reason.length() <= Removals.LONGEST_REASON, "A reason has at most 500 characters.");
    Dismissal dismissal = edit.dismissal();
    return dismissal != null
        ? ActorEdit.of(checked(dismissal), reason, edit.editedBy(), edit.editedAt())
        : ActorEdit.of(
            checked(Objects.requireNonNull(edit.entry())),
            reason,
            edit.editedBy(),
            edit.editedAt());
  }

  /** An actor that was split off is needed by whatever was decided about it since. */
  void checkUndone(ActorEdit edit, List<ActorEdit> standing) {
    require(edit.stands(), "The edit " + edit.id() + " was undone before.");
    if (edit.entry() instanceof Split split) {
      for (ActorEdit later : standing) {
        boolean needs =
            later.entry() != null
                && (later.entry().actor().equals(split.id())
                    || (later.entry() instanceof Merge merge && merge.into().equals(split.id())));
        require(!needs, "Undo edit " + later.id() + " first; it is about " + split.id() + ".");
      }
    }
  }

  private GazetteerEdit checked(GazetteerEdit edit) {
    return switch (edit) {
      case Alias alias -> alias(alias);
      case Merge merge -> merge(merge);
      case Split split -> split(split);
      case Office office -> office(office);
    };
  }

  private Alias alias(Alias edit) {
    Entry entry = known(edit.actor());
    String alias = name(edit.alias(), "A spelling");
    require(
        !gazetteer.spellings(entry.id()).contains(alias),
        entry.name() + " is known by '" + alias + "' already.");
    return new Alias(entry.id(), alias);
  }

  private Merge merge(Merge edit) {
    Entry into = known(edit.into());
    String actor = gazetteer.current(edit.actor().strip());
    if (gazetteer.find(actor).isPresent() || !PROVISIONAL.matcher(actor).matches()) {
      actor = known(actor).id();
    }
    require(!actor.equals(into.id()), "An actor cannot be merged into itself; name another one.");
    return new Merge(actor, into.id());
  }

  private Split split(Split edit) {
    Entry entry = known(edit.actor());
    String name = name(edit.name(), "A name");
    List<String> spellings = given(entry, edit.spellings());
    require(
        PREFIXES.containsKey(edit.type()),
        "There is no type '"
            + edit.type()
            + "'; there are person, government, igo, armed-group, party, company and media.");
    return new Split(
        entry.id(),
        spellings,
        newId(PREFIXES.get(edit.type()) + slug(name)),
        name,
        edit.type(),
        country(edit.country()),
        sector(edit.sector()));
  }

  /** What texts cannot tell apart goes together. */
  private List<String> given(Entry entry, List<String> chosen) {
    List<String> known = gazetteer.spellings(entry.id());
    List<String> spellings =
        chosen.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    require(!spellings.isEmpty(), "Name at least one spelling that is the other actor's.");
    for (String spelling : spellings) {
      require(known.contains(spelling), entry.name() + " is not known by '" + spelling + "'.");
      require(
          !spelling.equals(entry.name()),
          "'" + spelling + "' is the actor's own name, which it keeps; give others away.");
      require(
          !Spelling.form(spelling).equals(Spelling.form(entry.name())),
          "'"
              + spelling
              + "' is read like the actor's own name, '"
              + entry.name()
              + "', which it keeps; give others away.");
    }
    Set<String> forms = spellings.stream().map(Spelling::form).collect(Collectors.toSet());
    return known.stream().filter(spelling -> forms.contains(Spelling.form(spelling))).toList();
  }

  private String newId(String wanted) {
    String id = wanted;
    for (int i = 2; gazetteer.find(id).isPresent(); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String slug(String name) {
    return DocumentMapper.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }

  private Office office(Office edit) {
    Entry entry = known(edit.actor());
    Role former = edit.former();
    Role role = edit.role();
    require(former != null || role != null, "Name the office.");
    if (former != null) {
      Role given = former;
      former =
          entry.roles().stream()
              .filter(given::isSameAs)
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      entry.name() + " is not known as " + EditWords.of(given) + "."));
    }
    if (role != null) {
      role =
          new Role(
              name(role.name(), "An office"),
              country(role.country()),
              sector(role.sector()),
              role.from(),
              role.to());
      require(
          !role.term().endsBeforeItBegins(),
          "The office ends before it begins; exchange the dates.");
      require(
          !entry.roles().contains(role),
          entry.name() + " is known as " + EditWords.of(role) + " already.");
    }
    return new Office(entry.id(), former, role);
  }

  private Dismissal checked(Dismissal d) {
    Article article =
        revisions
            .find(d.article())
            .orElseThrow(
                () -> new IllegalArgumentException("There is no article " + d.article() + "."))
            .article();
    String actor = d.actor();
    boolean found =
        actor != null
            ? article.annotations().actors().stream()
                .filter(m -> gazetteer.sameAs(actor).contains(m.actor()))
                .anyMatch(m -> isIn(d, article, m.field(), m.start()))
            : article.annotations().dyads().stream()
                .filter(e -> e.key().equals(d.key()) && e.event() == d.event())
                .anyMatch(e -> isIn(d, article, e.field(), e.start()));
    require(found, "Nothing of the kind is found in the article; it may have been dismissed.");
    return d;
  }

  private static boolean isIn(Dismissal d, Article article, Field field, int at) {
    String sentence = d.sentence();
    String text = field == Field.TITLE ? article.title() : article.body();
    return sentence == null
        || Dismissals.sentenceAt(text, at)
            .filter(s -> Dismissals.digest(s).equals(Dismissals.digest(sentence)))
            .isPresent();
  }

  private Entry known(String id) {
    return gazetteer
        .find(id.strip())
        .filter(entry -> !entry.isCountry())
        .orElseThrow(() -> new IllegalArgumentException("There is no actor '" + id + "'."));
  }

  private static String name(String given, String what) {
    String clean = given.replaceAll("[\\s\\p{Cc}|]+", " ").strip();
    require(
        clean.length() <= LONGEST && WORD.matcher(clean).find(),
        what + " has 1 to 200 characters, letters or digits among them.");
    return clean;
  }

  private @Nullable String country(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String clean = code.strip().toUpperCase(Locale.ROOT);
    require(
        gazetteer.countries().containsKey(clean),
        "'" + code + "' is no country's ISO code; write one like RUS.");
    return clean;
  }

  private static @Nullable String sector(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String clean = code.strip().toUpperCase(Locale.ROOT);
    require(
        SECTORS.contains(clean),
        "'" + code + "' is no sector; there are GOV, MIL, REB and others.");
    return clean;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
