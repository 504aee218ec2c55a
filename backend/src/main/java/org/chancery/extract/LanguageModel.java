package org.chancery.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** OpenNLP's language detector, loaded when it is first asked. */
final class LanguageModel {

  private static final double SURE = 0.3;
  private static final double UNSURE = 0.035;
  private static final double POOR = 0.02;
  private static final int LIKELY = 3;

  private @Nullable LanguageDetectorModel loaded;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * The likeliest language; where the text is too short to be sure, the declared one if it is among
   * the likely ones, then English, whose news name foreigners the most.
   */
  Optional<String> find(String text, String declared) {
    List<Language> likely =
        Arrays.stream(new LanguageDetectorME(model()).predictLanguages(text))
            .limit(LIKELY)
            .toList();
    Language best = likely.getFirst();
    boolean confirmed = likely.stream().anyMatch(l -> declared.equals(codes.get(l.getLang())));
    if (best.getConfidence() < SURE && confirmed) {
      return Optional.of(declared);
    }
    boolean english = likely.stream().anyMatch(l -> l.getLang().equals("eng"));
    if (best.getConfidence() < UNSURE && english) {
      return Optional.of("en");
    }
    return best.getConfidence() < POOR
        ? Optional.empty()
        : Optional.ofNullable(codes.get(best.getLang()));
  }

  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel model = loaded;
    if (model == null) {
      model = load();
      fillCodes();
      loaded = model;
    }
    return model;
  }

  private static LanguageDetectorModel load() {
    InputStream resource =
        Objects.requireNonNull(LanguageModel.class.getResourceAsStream("/langdetect-183.bin"));
    try (resource) {
      return new LanguageDetectorModel(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the language model", e);
    }
  }

  /** The model answers in ISO 639-3, partly with codes of single dialects. */
  private void fillCodes() {
    for (String code : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.of(code).getISO3Language(), code);
      } catch (MissingResourceException e) {
        codes.remove(code);
      }
    }
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("arb", "ar");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("nob", "no");
    codes.put("nno", "no");
    codes.put("zlm", "ms");
    codes.put("swh", "sw");
    codes.put("npi", "ne");
    codes.put("als", "sq");
    codes.put("ind", "id");
    codes.put("heb", "he");
    codes.put("yid", "yi");
  }
}
