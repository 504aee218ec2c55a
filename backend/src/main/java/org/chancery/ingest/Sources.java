package org.chancery.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.web.Address;
import org.chancery.ingest.web.AddressList;
import org.chancery.ingest.web.BadAddress;
import org.jspecify.annotations.Nullable;

/**
 * What one job is to ingest.
 *
 * @param paths files and folders; a file {@code urls.txt} or {@code *.urls} holds addresses
 * @param addresses of pages, feeds, site maps and lists of addresses
 */
public record Sources(List<Path> paths, List<String> addresses) {

  private static final int MOST_SHOWN = 20;

  public Sources {
    paths = List.copyOf(paths);
    addresses = List.copyOf(addresses);
  }

  public static Sources of(Path... paths) {
    return new Sources(List.of(paths), List.of());
  }

  /**
   * The same with absolute paths. An address that is none is accounted for like one that cannot be
   * fetched, where there is anything else to do; what it says of a password is taken out.
   *
   * @throws IllegalArgumentException with one sentence, when a path cannot be read, or nothing can
   *     be fetched
   */
  public Sources checked() {
    if (paths.isEmpty() && addresses.isEmpty()) {
      throw new IllegalArgumentException("Name at least one file, folder or address.");
    }
    for (Path path : paths) {
      if (path.toString().isBlank()) {
        throw new IllegalArgumentException(
            "A path is missing; write the name of a file or folder.");
      }
      if (!Files.exists(path)) {
        throw new IllegalArgumentException("There is no file or folder " + path + ".");
      }
      if (!Files.isReadable(path)) {
        throw new IllegalArgumentException(path + " cannot be read: permission denied.");
      }
    }
    if (addresses.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("An address is missing.");
    }
    List<String> mistakes =
        addresses.stream().map(Sources::mistake).filter(Objects::nonNull).toList();
    if (paths.isEmpty() && mistakes.size() == addresses.size()) {
      throw new IllegalArgumentException(mistakes.getFirst());
    }
    return new Sources(
        paths.stream().map(p -> p.toAbsolutePath().normalize()).toList(),
        addresses.stream().map(Address::withoutPassword).toList());
  }

  private static @Nullable String mistake(String address) {
    try {
      Address.parse(address);
      return null;
    } catch (BadAddress e) {
      return Address.shown(address) + ": " + e.getMessage();
    }
  }

  /** What is to be read as files. */
  List<Path> files() {
    return paths.stream().filter(p -> !isList(p)).toList();
  }

  /** What is to be fetched, from the lists too. */
  List<String> pages() {
    List<String> pages = new ArrayList<>(addresses);
    paths.stream().filter(Sources::isList).forEach(list -> pages.addAll(AddressList.read(list)));
    return pages;
  }

  static boolean isList(Path path) {
    return AddressList.isOne(path) && Files.isRegularFile(path);
  }

  /** As it was named, one a line, the first of them where they are many. */
  @Override
  public String toString() {
    int all = paths.size() + addresses.size();
    String first =
        Stream.concat(paths.stream().map(Path::toString), addresses.stream().map(Address::shown))
            .limit(MOST_SHOWN)
            .collect(Collectors.joining("\n"));
    return all <= MOST_SHOWN
        ? first
        : first + String.format(Locale.ROOT, "%nand %,d more", all - MOST_SHOWN);
  }
}
