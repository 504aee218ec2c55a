package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.dyad.VerbForm.Inflection;
import org.chancery.enrich.text.Table;
import org.chancery.enrich.text.WordList;

/** Makes a verb's forms, by rule or from the table of irregular ones. */
final class Inflector {

  private static final Set<String> DOUBLED =
      WordList.of(
          """
          commit expel patrol rebut equip occur transfer permit admit refer prefer regret rebel
          compel propel repel control ban bar jail! remit submit kidnap deter concur abet
          transmit quell! program begin forget abut cancel label travel signal quarrel shun
          shelve! allot snub slam
          """);

  private final Map<String, String[]> irregular = new HashMap<>();

  Inflector(Table irregularVerbs) {
    for (Table.Row row : irregularVerbs.rows()) {
      irregular.put(row.get("base"), new String[] {row.get("past"), row.get("participle")});
    }
  }

  record Inflected(String form, Inflection inflection) {}

  List<Inflected> forms(String base) {
    List<Inflected> forms = new ArrayList<>();
    forms.add(new Inflected(base, Inflection.BASE));
    forms.add(new Inflected(thirdPerson(base), Inflection.S));
    for (String stem : stems(base)) {
      forms.add(new Inflected(stem + "ing", Inflection.ING));
    }
    String[] known = irregular.get(base);
    if (known != null) {
      addAll(forms, known[0], Inflection.PAST);
      addAll(forms, known[1], Inflection.PARTICIPLE);
      return forms;
    }
    for (String stem : pastStems(base)) {
      forms.add(new Inflected(stem + "ed", Inflection.PAST));
      forms.add(new Inflected(stem + "ed", Inflection.PARTICIPLE));
    }
    return forms;
  }

  private static void addAll(List<Inflected> forms, String variants, Inflection inflection) {
    for (String variant : variants.split("\\|")) {
      forms.add(new Inflected(variant, inflection));
    }
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean sibilant =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.equals("go")
            || base.equals("do")
            || base.equals("veto");
    return base + (sibilant ? "es" : "s");
  }

  private static List<String> stems(String base) {
    if (base.endsWith("ie")) {
      return List.of(base.substring(0, base.length() - 2) + "y");
    }
    if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.equals("be")) {
      return List.of(base.substring(0, base.length() - 1));
    }
    return doubled(base);
  }

  private static List<String> pastStems(String base) {
    if (endsInConsonantY(base)) {
      return List.of(base.substring(0, base.length() - 1) + "i");
    }
    if (base.endsWith("e")) {
      return List.of(base.substring(0, base.length() - 1));
    }
    return base.endsWith("c") ? List.of(base, base + "k") : doubled(base);
  }

  /** "ban" doubles, "cancel" may: both spellings are read. */
  private static List<String> doubled(String base) {
    char last = base.charAt(base.length() - 1);
    boolean single = isShortSyllable(base);
    if (single) {
      return List.of(base + last);
    }
    return DOUBLED.contains(base) ? List.of(base, base + last) : List.of(base);
  }

  private static boolean isShortSyllable(String base) {
    int n = base.length();
    if (n < 3 || n > 5) {
      return false;
    }
    int vowels = 0;
    for (int i = 0; i < n; i++) {
      vowels += isVowel(base.charAt(i)) ? 1 : 0;
    }
    char last = base.charAt(n - 1);
    return vowels == 1
        && isVowel(base.charAt(n - 2))
        && !isVowel(last)
        && last != 'w'
        && last != 'x'
        && last != 'y';
  }

  private static boolean endsInConsonantY(String base) {
    return base.length() > 2 && base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
