package org.chancery.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.extract.Block.Kind;

/** Reads the visible text of an element as blocks, in document order. */
final class BlockReader {

  private final List<Block> blocks = new ArrayList<>();
  private final Outline outline;
  private final int root;
  private char[] text = new char[1024];
  private int length;
  private int linked;
  private int links;
  private int breaks;

  private BlockReader(Outline outline, int root) {
    this.outline = outline;
    this.root = root;
  }

  static List<Block> read(Outline outline, int root) {
    return read(Remains.of(outline, List.of()), root);
  }

  /** What is left of the text below an element. */
  static List<Block> read(Remains remains, int root) {
    BlockReader reader = new BlockReader(remains.outline(), root);
    reader.readAll(remains);
    return reader.blocks;
  }

  private void readAll(Remains remains) {
    int end = outline.end(root);
    int inside = outline.parent(root);
    int place = root;
    while (place < end) {
      for (; inside >= root && place >= outline.end(inside); inside = outline.parent(inside)) {
        close(inside);
      }
      Flow flow = outline.flow(place);
      if (remains.isDropped(place) || flow == Flow.SILENT) {
        place = outline.end(place);
        continue;
      }
      if (flow == Flow.TEXT) {
        append(outline.text(place));
      } else {
        open(place, flow);
        inside = place;
      }
      place++;
    }
    for (; inside >= root; inside = outline.parent(inside)) {
      close(inside);
    }
    flush(root);
  }

  private void open(int place, Flow flow) {
    if (flow.isBlock()) {
      flush(Math.max(outline.parent(place), 0));
    } else if (flow == Flow.LINK) {
      links++;
    } else if (flow == Flow.BREAK) {
      lineBreak(place);
    } else if (flow == Flow.CELL && length > 0) {
      append('\t');
    }
  }

  private void close(int place) {
    Flow flow = outline.flow(place);
    if (flow.isBlock()) {
      flush(place);
    } else if (flow == Flow.LINK) {
      links--;
    }
  }

  private void lineBreak(int place) {
    if (++breaks >= 2) {
      flush(outline.parent(place));
    } else {
      append('\n');
    }
  }

  private void append(char c) {
    reserve(1);
    text[length++] = c;
  }

  /** With one blank for each run of white space. */
  private void append(String string) {
    int end = length + string.length();
    reserve(string.length());
    string.getChars(0, string.length(), text, length);
    boolean blank = length == 0 || Character.isWhitespace(text[length - 1]);
    int visible = 0;
    for (int i = length; i < end; i++) {
      char c = text[i];
      if (!Characters.isSpace(c)) {
        text[length++] = c;
        visible++;
        blank = false;
      } else if (!blank) {
        text[length++] = ' ';
        blank = true;
      }
    }
    if (visible > 0) {
      breaks = 0;
      linked += links > 0 ? visible : 0;
    }
  }

  private void reserve(int more) {
    if (text.length - length < more) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
    }
  }

  private void flush(int place) {
    String raw = length == 0 ? "" : new String(text, 0, length).strip();
    if (!raw.isEmpty()) {
      String clean = tidy(raw);
      if (!clean.isEmpty()) {
        blocks.add(new Block(kindOf(place), clean, linked, outline.element(place), place));
      }
    }
    length = 0;
    linked = 0;
    breaks = 0;
  }

  private static String tidy(String raw) {
    if (raw.indexOf('\n') < 0 && raw.indexOf('\t') < 0) {
      return Characters.squeeze(raw);
    }
    StringBuilder out = new StringBuilder();
    for (String line : raw.split("\n", -1)) {
      StringBuilder cells = new StringBuilder();
      for (String cell : line.split("\t", -1)) {
        String clean = Characters.squeeze(cell);
        if (!clean.isEmpty()) {
          cells.append(cells.isEmpty() ? "" : "\t").append(clean);
        }
      }
      if (!cells.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(cells);
      }
    }
    return out.toString();
  }

  private Kind kindOf(int place) {
    for (int at = place; at >= root; at = outline.parent(at)) {
      switch (outline.flow(at)) {
        case HEADING -> {
          return Kind.HEADING;
        }
        case ITEM -> {
          return Kind.ITEM;
        }
        case ROW -> {
          return Kind.ROW;
        }
        case PARAGRAPH -> {
          return Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Kind.PARAGRAPH;
  }
}
