package org.chancery.ingest;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Jobs that ingest nothing, but that any process can go on with as well. Thread-safe. */
public final class OtherJobs {

  private final Map<Job.Kind, Resumable> workers = new ConcurrentHashMap<>();
  private final JobStore store;
  private final Consumer<String> begin;
  private final Clock clock;

  OtherJobs(JobStore store, Consumer<String> begin, Clock clock) {
    this.store = store;
    this.begin = begin;
    this.clock = clock;
  }

  /** Says who does work of a kind; until then such jobs wait. */
  public void does(Job.Kind kind, Resumable work) {
    workers.put(kind, work);
  }

  /**
   * Keeps a job, in the transaction that is open where there is one; some process begins it within
   * a second after that has ended.
   *
   * @param source what it is about, for people
   * @param what is to be done, for whoever does it
   */
  public Job add(Job.Kind kind, String source, String startedBy, String what) {
    JobTask task = JobTask.other(what);
    Job job = Job.begun(source, "", startedBy, kind, task, clock.instant());
    store.insert(job, task);
    return job;
  }

  /** Begins a job at once that was added. */
  public void go(Job job) {
    begin.accept(job.id());
  }

  boolean canDo(Job.Kind kind) {
    return kind == Job.Kind.INGEST || workers.containsKey(kind);
  }

  Resumable of(Job.Kind kind) {
    Resumable work = workers.get(kind);
    if (work == null) {
      throw new IllegalStateException("nobody does " + kind);
    }
    return work;
  }
}
