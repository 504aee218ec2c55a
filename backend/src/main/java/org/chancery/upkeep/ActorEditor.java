package org.chancery.upkeep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.curation.Rules;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.index.OnBehalf;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.Progress;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Hit;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Edits actors and what was found of them: shows what an edit would change, keeps it, and has the
 * articles coded again that it touches. Thread-safe.
 */
public class ActorEditor {

  /** More articles are not coded only to show what would change. */
  static final int MOST_CODED = 2_000;

  private static final int SAMPLE = 500;
  private static final String UNDO = "undo ";

  private final Ingestion jobs;
  private final ArticleSearch search;
  private final Rules rules;
  private final EditStores stores;
  private final TransactionOperations transaction;
  private final Duration settling;

  /** No two edits that contradict each other are checked at once. */
  private final ReentrantLock deciding = new ReentrantLock();

  /**
   * @param settling how long other processes may take to notice an edit
   */
  public ActorEditor(
      Ingestion jobs,
      ArticleSearch search,
      Rules rules,
      EditStores stores,
      TransactionOperations transaction,
      Duration settling) {
    this.jobs = jobs;
    this.search = search;
    this.rules = rules;
    this.stores = stores;
    this.transaction = transaction;
    this.settling = settling;
    jobs.others().does(Job.Kind.EDIT, this::run);
  }

  /**
   * What an edit would change, which may take some seconds.
   *
   * @throws IllegalArgumentException with one sentence, where there can be no such edit
   */
  public Preview preview(ActorEdit edit) {
    ActorEdit checked = checks().checked(edit);
    Effect effect = effectOf(checked);
    String article = effect.article();
    if (article != null) {
      List<EditRun.Recoded> one = EditRun.recoded(stores, effect, List.of(article));
      return new Preview(1, 1, changed(one), 0, examples(one));
    }
    Selection selection = Selection.ofAll(search, effect.candidates());
    long candidates = selection.count();
    int most = candidates > MOST_CODED ? SAMPLE : MOST_CODED;
    AtomicInteger coded = new AtomicInteger();
    List<EditRun.Recoded> changed = new ArrayList<>();
    AtomicInteger number = new AtomicInteger();
    try {
      selection.each(
          page -> {
            List<EditRun.Recoded> all =
                EditRun.recoded(stores, effect, page.stream().map(Hit::id).toList());
            coded.addAndGet(page.size());
            number.addAndGet(changed(all));
            all.stream()
                .filter(EditRun.Recoded::changed)
                .limit(Preview.EXAMPLES - changed.size())
                .forEach(changed::add);
          },
          () -> coded.get() >= most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Preview(
        candidates, coded.get(), number.get(), selection.samples(), examples(changed));
  }

  private static int changed(List<EditRun.Recoded> all) {
    return (int) all.stream().filter(EditRun.Recoded::changed).count();
  }

  private static List<Example> examples(List<EditRun.Recoded> changed) {
    return changed.stream()
        .filter(EditRun.Recoded::changed)
        .limit(Preview.EXAMPLES)
        .flatMap(one -> Example.of(one.former().article(), one.article()).stream())
        .toList();
  }

  /**
   * Keeps an edit; it holds for whatever is coded from now on, and a job codes again what it
   * touches.
   *
   * @throws IllegalArgumentException with one sentence, where there can be no such edit
   */
  public ActorEdit apply(ActorEdit edit) {
    deciding.lock();
    try {
      ActorEdit checked = checks().checked(edit);
      return begin(
          () -> stores.edits().add(checked),
          "",
          EditWords.of(checked, gazetteer()),
          checked.editedBy());
    } finally {
      deciding.unlock();
    }
  }

  /**
   * Undoes an edit; whatever it changed becomes as if it had never been.
   *
   * @throws IllegalArgumentException with one sentence, where it cannot be undone
   */
  public ActorEdit undo(long id, String who) {
    ActorEdit edit = find(id).orElseThrow(() -> EditChecks.unknown(id));
    edit.article().ifPresent(stores.access()::find);
    checks().checkUndone(edit, standing());
    return begin(
        () -> {
          stores.edits().undo(id, who, stores.clock().instant());
          return id;
        },
        UNDO,
        "Undo: " + EditWords.of(edit, gazetteer()),
        who);
  }

  /** Edit and job are kept together, so that no edit is ever left without its articles. */
  private ActorEdit begin(LongSupplier change, String how, String source, String who) {
    AtomicLong id = new AtomicLong();
    Job job =
        Objects.requireNonNull(
            transaction.execute(status -> {
              id.set(change.getAsLong());
              Job added = jobs.others().add(Job.Kind.EDIT, source, who, how + id.get());
              stores.edits().job(id.get(), added.id());
              return added;
            }));
    rules.refresh();
    jobs.others().go(job);
    return find(id.get()).orElseThrow();
  }

  /** One that is kept; a dismissal only where its article may be read. */
  public Optional<ActorEdit> find(long id) {
    return stores
        .access()
        .only(stores.edits().find(id).stream().toList(), ActorEdit::article)
        .stream()
        .findFirst();
  }

  /** Newest first, those that were undone too, without dismissals in what may not be read. */
  public List<ActorEdit> list(int offset, int limit) {
    return stores.access().page(offset, limit, ActorEdit::article, stores.edits()::list);
  }

  /** The gazetteer as it is by now. */
  public Gazetteer gazetteer() {
    return rules.gazetteer();
  }

  /** Waits for the articles of an edit, though not for ever; whether they are done. */
  public boolean await(ActorEdit edit, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      if (edit.job() == null || jobs.find(edit.job()).filter(job -> !job.hasEnded()).isEmpty()) {
        return true;
      }
      Thread.sleep(20);
    }
    return false;
  }

  private List<ActorEdit> standing() {
    return stores.edits().entries();
  }

  private EditChecks checks() {
    rules.refresh();
    return new EditChecks(
        rules.gazetteer(), stores.access(), new ProvisionalNames(search, stores.revisions()));
  }

  private Effect effectOf(ActorEdit edit) {
    GazetteerEdit entry = edit.entry();
    if (entry == null) {
      return new Effect(rules.enricher(), rules.enricher(), null, edit.dismissal(), null);
    }
    List<GazetteerEdit> all = new ArrayList<>(rules.edits());
    all.add(entry);
    return Effect.of(rules.enricher(), rules.with(all), entry);
  }

  /** Of an edit that is kept. */
  private Effect effectOf(ActorEdit edit, boolean undone) {
    GazetteerEdit entry = edit.entry();
    if (entry == null) {
      Dismissal own = edit.dismissal();
      return new Effect(
          rules.enricher(), rules.enricher(), null, undone ? null : own, undone ? own : null);
    }
    List<ActorEdit> others = new ArrayList<>(standing());
    if (undone) {
      others.add(edit);
      others.sort(Comparator.comparingLong(ActorEdit::id));
    } else {
      others.removeIf(other -> other.id() == edit.id());
    }
    return Effect.of(
        rules.with(others.stream().map(e -> Objects.requireNonNull(e.entry())).toList()),
        rules.enricher(),
        entry);
  }

  private void run(Job job, String what, Progress progress) throws InterruptedException {
    ActorEdit edit = stores.edits().find(Long.parseLong(what.replace(UNDO, ""))).orElseThrow();
    boolean undone = what.startsWith(UNDO);
    if (undone == edit.stands()) {
      return;
    }
    Supplier<Effect> now = new EffectOfNow(rules, () -> effectOf(edit, undone));
    Effect effect = now.get();
    if (effect.article() == null && isIngesting()) {
      // Others may write articles by the rules of before for as long.
      Thread.sleep(settling);
    }
    jobs.refresh();
    try (EditRun run = new EditRun(stores, now, job, progress)) {
      String article = effect.article();
      if (article != null) {
        progress.total(1);
        run.code(List.of(article));
        progress.done(1);
      } else {
        // What an actor is holds in every collection, whoever said it.
        OnBehalf.ofTheSystem(() -> {
          Selection.ofAll(search, effect.candidates())
              .each(progress, page -> run.code(page.stream().map(Hit::id).toList()));
          return run;
        });
      }
    }
  }

  private boolean isIngesting() {
    return jobs.jobs(100).stream().anyMatch(j -> !j.hasEnded() && j.kind() != Job.Kind.EDIT);
  }

  /** An actor's entry as it is by now. */
  public Optional<Entry> entry(String id) {
    return gazetteer().find(id).filter(entry -> !entry.isCountry());
  }
}
