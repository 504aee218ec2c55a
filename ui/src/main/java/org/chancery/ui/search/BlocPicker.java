package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.search.Bloc;
import org.chancery.search.Blocs;

/** Adds all members of a bloc to what is chosen. */
final class BlocPicker extends Div {

  private static final String NONE = "";

  BlocPicker(String facet, Consumer<String> chosen) {
    addClassName("bloc-picker");
    List<String> values =
        Stream.concat(Stream.of(NONE), Blocs.all().stream().map(Bloc::value)).toList();
    add(
        new Picker<>(
            facet + ": members of a bloc",
            values,
            value -> Blocs.find(value).map(Bloc::name).orElse("Members of a bloc…"),
            value -> {
              if (!Objects.equals(value, NONE)) {
                chosen.accept(value);
              }
            }));
  }
}
