package org.chancery.ui.actors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chancery.ui.layout.Formats;
import org.chancery.upkeep.Example;
import org.chancery.upkeep.Preview;

/** What an edit would change, in words. */
final class PreviewText extends Div {

  PreviewText(Preview preview) {
    Paragraph sum = new Paragraph(sum(preview));
    sum.setId("edit-sum");
    add(sum);
    if (preview.samples() > 0) {
      Paragraph samples =
          new Paragraph(
              Formats.count(preview.samples(), "sample")
                  + " could change too, which searches and the count of the actor's articles leave"
                  + " out.");
      samples.addClassName("hint");
      add(samples);
    }
    preview.examples().forEach(example -> add(example(example)));
  }

  static String sum(Preview preview) {
    if (preview.isWhole()) {
      return preview.changed() == 0
          ? "No article changes."
          : Formats.count(preview.changed(), "article")
              + (preview.changed() == 1 ? " changes" : " change")
              + (preview.changed() > preview.examples().size() ? ", such as:" : ":");
    }
    return "Of "
        + Formats.count(preview.candidates(), "article")
        + " that could change, "
        + Formats.number(preview.coded())
        + " were coded to see: "
        + Formats.number(preview.changed())
        + " of these change"
        + (preview.changed() == 0 ? "." : ", such as:");
  }

  private static Div example(Example example) {
    Paragraph sentence = new Paragraph(Formats.plain(example.sentence()));
    sentence.addClassName("quote");
    Div all = new Div(new H3(Formats.plain(example.title())), sentence);
    all.addClassName("example");
    say(all, "Before: ", example.before());
    say(all, "After: ", example.after());
    return all;
  }

  private static void say(Div all, String when, List<String> what) {
    Paragraph line =
        new Paragraph(when + (what.isEmpty() ? "nothing of this" : String.join(" · ", what)));
    line.addClassName("hint");
    all.add(line);
  }
}
