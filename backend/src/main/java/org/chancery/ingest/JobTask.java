package org.chancery.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.web.Address;
import org.chancery.ingest.web.AddressList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a job was told to ingest or to do, as the database keeps it, so that any process can.
 *
 * @param columns which columns of tables hold what
 * @param uploaded a folder that is deleted once the job has ended
 * @param retryOf the job of whose documents only those are taken that were not indexed
 * @param other what work of another kind is to do, in the words of whoever does it
 */
record JobTask(
    List<String> paths,
    List<String> addresses,
    Map<String, String> columns,
    @Nullable String uploaded,
    @Nullable String retryOf,
    @Nullable String other) {

  JobTask {
    paths = List.copyOf(paths);
    addresses = List.copyOf(addresses);
    columns = Map.copyOf(columns);
  }

  static JobTask of(Sources sources, Columns columns, @Nullable Path uploaded) {
    return new JobTask(
        sources.paths().stream().map(Path::toString).toList(),
        sources.addresses(),
        columns.named(),
        uploaded == null ? null : uploaded.toString(),
        null,
        null);
  }

  static JobTask other(String what) {
    return new JobTask(List.of(), List.of(), Map.of(), null, null, what);
  }

  /**
   * The same for those of its documents that were not indexed.
   *
   * @param job whose task this is
   * @param origins of these documents
   */
  JobTask again(String job, List<String> origins) {
    List<String> files = paths.stream().filter(path -> !AddressList.isOne(Path.of(path))).toList();
    List<String> pages = files.isEmpty() ? origins : pagesAmong(origins);
    return new JobTask(
        pages.size() == origins.size() ? List.of() : files, pages, columns, uploaded, job, null);
  }

  /** Besides addresses, the lines of lists that are none: files have other origins. */
  private List<String> pagesAmong(List<String> origins) {
    Set<String> named = new HashSet<>(addresses);
    paths.stream()
        .map(Path::of)
        .filter(Sources::isList)
        .forEach(list -> AddressList.read(list).stream().map(Address::shown).forEach(named::add));
    return origins.stream().filter(o -> Address.isAddress(o) || named.contains(o)).toList();
  }

  /**
   * What is to be read.
   *
   * @throws IllegalArgumentException with one sentence, when it is not there any more
   */
  Sources checkedSources() {
    List<Path> named = paths.stream().map(Path::of).toList();
    if (uploaded != null && !named.stream().allMatch(Files::exists)) {
      throw new IllegalArgumentException("The uploaded files are gone; upload them again.");
    }
    return new Sources(named, addresses).checked();
  }

  void deleteUploads() {
    if (uploaded != null) {
      Uploads.delete(Path.of(uploaded));
    }
  }

  Columns columnNames() {
    return Columns.of(
        columns.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  String toJson() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  static JobTask of(String json) {
    return JsonMapper.shared().readValue(json, JobTask.class);
  }
}
