package org.chancery.ui.search;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A picture, and the numbers behind it, as files. */
@JavaScript("context://files.js")
@JavaScript("context://table-picture.js")
final class PictureFiles extends Div {

  /** Writes the numbers that are shown. */
  interface Numbers {
    void write(Appendable out) throws IOException;
  }

  /**
   * @param name of the files, without their endings
   * @param save has the browser write a picture of a type, {@code png} or {@code svg}
   */
  PictureFiles(String name, Consumer<String> save, Numbers numbers) {
    addClassName("picture-files");
    add(new Span("Download"));
    for (String type : List.of("png", "svg")) {
      NativeButton button =
          new NativeButton(type.toUpperCase(Locale.ROOT), click -> save.accept(type));
      button.addClassName("link-button");
      button.setId(name + "-" + type);
      add(button);
    }
    add(new CsvLink(name, numbers));
  }
}
