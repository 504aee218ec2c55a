package org.chancery.upkeep;

import static org.chancery.upkeep.Given.name;
import static org.chancery.upkeep.Given.require;

import java.util.List;
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
import org.chancery.enrich.OtherBearers;
import org.chancery.enrich.Role;
import org.chancery.enrich.Spelling;
import org.chancery.gazetteer.SharedOffices;
import org.chancery.gazetteer.wikidata.NameRules;
import org.jspecify.annotations.Nullable;

/** Which edits there can be. Each mistake is one sentence. */
final class EditChecks {

  private static final Pattern PROVISIONAL = Pattern.compile("[a-z]+:~[\\p{Ll}\\p{N}-]{1,200}");

  private final Gazetteer gazetteer;
  private final Access access;
  private final ProvisionalNames names;

  EditChecks(Gazetteer gazetteer, Access access, ProvisionalNames names) {
    this.gazetteer = gazetteer;
    this.access = access;
    this.names = names;
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
    checkUnused(alias, entry);
    require(
        !NameRules.isOrdinary(alias),
        "'" + alias + "' is made of ordinary words, which texts are full of; give a name.");
    return new Alias(entry.id(), alias);
  }

  private void checkUnused(String spelling, Entry actor) {
    new OtherBearers(gazetteer)
        .of(spelling, actor)
        .ifPresent(other -> {
          throw new IllegalArgumentException(
              "'"
                  + spelling
                  + "' is "
                  + other
                  + " already; give a longer form, or mend that first.");
        });
  }

  private Merge merge(Merge edit) {
    Entry into = known(edit.into());
    String actor = gazetteer.current(edit.actor().strip());
    boolean provisional = gazetteer.find(actor).isEmpty() && PROVISIONAL.matcher(actor).matches();
    if (!provisional) {
      actor = known(actor).id();
    }
    require(!actor.equals(into.id()), "An actor cannot be merged into itself; name another one.");
    String type = gazetteer.find(actor).map(Entry::type).orElse("person");
    require(
        provisional ? Given.isOfType(actor, into.type()) : type.equals(into.type()),
        actor
            + " is of type "
            + type
            + ", "
            + into.id()
            + " of type "
            + into.type()
            + "; merge actors of one type.");
    return new Merge(actor, into.id(), provisional ? names.find(actor).orElse(null) : null);
  }

  private Split split(Split edit) {
    Entry entry = known(edit.actor());
    String name = name(edit.name(), "A name");
    List<String> spellings = given(entry, edit.spellings());
    String type = Given.type(edit.type());
    String country = Given.country(edit.country(), gazetteer);
    String id = Given.newId(type, name, gazetteer);
    Entry other = new Entry(id, name, type, country, edit.sector(), spellings, List.of(), null);
    boolean given = spellings.stream().map(Spelling::form).anyMatch(Spelling.form(name)::equals);
    if (!given) {
      checkUnused(name, other);
    }
    return new Split(entry.id(), spellings, id, name, type, country, Given.sector(edit.sector()));
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
              Given.country(role.country(), gazetteer),
              Given.sector(role.sector()),
              role.from(),
              role.to());
      require(
          !role.term().endsBeforeItBegins(),
          "The office ends before it begins; exchange the dates.");
      require(
          !entry.roles().contains(role),
          entry.name() + " is known as " + EditWords.of(role) + " already.");
      checkFree(entry, former, role);
    }
    return new Office(entry.id(), former, role);
  }

  /** Nobody holds an office twice at one time, nor do two where only one can. */
  private void checkFree(Entry entry, @Nullable Role former, Role role) {
    boolean shared = SharedOffices.contains(role.name());
    for (Entry holder : gazetteer.holders(role.name(), role.country())) {
      boolean same = holder.id().equals(entry.id());
      if (same || !shared) {
        holder.roles().stream()
            .filter(held -> !(same && held.equals(former)) && held.overlaps(role))
            .findFirst()
            .ifPresent(held -> {
              throw new IllegalArgumentException(
                  holder.name()
                      + " is "
                      + EditWords.of(held)
                      + " at that time; correct the dates of one of the two.");
            });
      }
    }
  }

  private Dismissal checked(Dismissal d) {
    Article article =
        access
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
}
