package org.chancery.ui.ingest;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.chancery.ingest.Columns;
import org.chancery.ingest.Uploads;
import org.chancery.ui.layout.Formats;

/**
 * Chooses what to ingest: files of the reader's own, or for administrators a path of the server.
 */
final class SourceForm extends Section {

  private final Starting start;
  private final TextField collection = new TextField("Collection");
  private final TextField columns = new TextField("Columns");
  private final Button index = new Button("Index the uploaded files");
  private final Map<String, Path> uploaded = new LinkedHashMap<>();
  private final Upload upload = new Upload();
  private final Uploads uploads;
  private UploadFolder folder;

  /**
   * @param uploads where files wait
   * @param start says whether it began
   * @param fetch the same for addresses
   * @param poll says whether the address was taken
   */
  SourceForm(
      boolean mayReadServer,
      Uploads uploads,
      Starting start,
      BiPredicate<List<String>, String> fetch,
      Polling poll) {
    this.uploads = uploads;
    this.start = start;
    folder = new UploadFolder(uploads);
    addClassName("source-form");
    collection.setValue("articles");
    collection.setHelperText("The corpus these articles belong to");
    collection.setId("ingest-collection");
    columns.setPlaceholder("title=Headline, text=Story");
    columns.setHelperText("Which columns of tables hold what, where their names are unusual");
    columns.setId("ingest-columns");
    upload.setUploadHandler(
        UploadHandler.toFile(
            (metadata, file) -> received(metadata.fileName(), file),
            metadata -> folder.fileFor(metadata.fileName())));
    upload.setAcceptedFileExtensions(
        ".html",
        ".htm",
        ".xhtml",
        ".txt",
        ".urls",
        ".jsonl",
        ".ndjson",
        ".json",
        ".gz",
        ".csv",
        ".tsv",
        ".columns",
        ".warc",
        ".pdf",
        ".docx",
        ".rtf",
        ".zip",
        ".tar",
        ".tgz");
    upload.setMaxFiles(1_000);
    upload.addFileRemovedListener(removal -> removed(removal.getFileName()));
    upload.setI18n(texts());
    upload.setId("ingest-upload");
    index.addThemeVariants(ButtonVariant.PRIMARY);
    index.setEnabled(false);
    index.setId("ingest-uploaded");
    index.addClickListener(click -> begin());
    Div own = new Div(new H2("Files of yours"), upload, index);
    own.addClassName("source");
    add(collection, columns, own);
    add(
        new AddressForm(
            addresses -> fetch.test(addresses, collection.getValue().strip()),
            (address, every) -> poll.add(address, every, collection.getValue().strip())));
    if (mayReadServer) {
      add(fromServer());
    }
  }

  /** Takes files and folders, and what was said of the columns of their tables. */
  @FunctionalInterface
  interface Starting {
    boolean start(List<Path> paths, String collection, Columns columns);
  }

  /** Takes an address that is to be fetched again and again. */
  @FunctionalInterface
  interface Polling {
    boolean add(String address, Duration every, String collection);
  }

  private Div fromServer() {
    TextField path = new TextField("Path on the server");
    path.setPlaceholder("/data/articles");
    path.setHelperText("A file, or a folder with everything below it");
    path.setWidthFull();
    path.setId("ingest-path");
    Button go =
        new Button(
            "Index this path",
            click -> {
              String text = path.getValue().strip();
              if (text.isEmpty()) {
                path.setErrorMessage("Write the path of a file or folder");
                path.setInvalid(true);
              } else if (begun(paths(text))) {
                path.clear();
              }
            });
    go.setId("ingest-start");
    Div server = new Div(new H2("From the server"), path, go);
    server.addClassName("source");
    return server;
  }

  private static UploadI18N texts() {
    return new UploadI18N()
        .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file…").setMany("Choose files…"))
        .setDropFiles(
            new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop them here"));
  }

  /** An impossible path becomes one that is not there, of which ingestion says so. */
  private static List<Path> paths(String text) {
    try {
      return List.of(Path.of(text));
    } catch (InvalidPathException e) {
      return List.of(Path.of(text.replace('\0', '?')));
    }
  }

  private void received(String name, File file) {
    uploaded.put(name, file.toPath());
    offer();
  }

  /** Several files are indexed as their folder, so that one that was taken back must go. */
  private void removed(String name) {
    Path file = uploaded.remove(name);
    if (file != null) {
      file.toFile().delete();
    }
    offer();
  }

  private void offer() {
    index.setEnabled(!uploaded.isEmpty());
    index.setText(
        uploaded.isEmpty()
            ? "Index the uploaded files"
            : "Index " + Formats.count(uploaded.size(), "file"));
  }

  private boolean begun(List<Path> paths) {
    columns.setInvalid(false);
    try {
      List<String> pairs =
          Arrays.stream(columns.getValue().split(",")).filter(pair -> !pair.isBlank()).toList();
      return start.start(paths, collection.getValue().strip(), Columns.of(pairs));
    } catch (IllegalArgumentException e) {
      columns.setErrorMessage(e.getMessage());
      columns.setInvalid(true);
      return false;
    }
  }

  private void begin() {
    if (begun(uploaded.size() == 1 ? List.copyOf(uploaded.values()) : List.of(folder.path()))) {
      uploaded.clear();
      upload.clearFileList();
      offer();
      folder = new UploadFolder(uploads);
    }
  }

  /** The list of what was uploaded goes with the page, so the files could never be indexed. */
  @Override
  protected void onDetach(DetachEvent event) {
    folder.discard();
  }
}
