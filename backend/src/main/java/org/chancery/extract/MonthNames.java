package org.chancery.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Month names and abbreviations of the languages outlets write in, in the cases dates use. */
final class MonthNames {

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    months(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec");
    months(
        "januar jänner jan|februar feber|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez");
    months(
        "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc");
    months(
        "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic");
    months(
        "janeiro|fevereiro fev|março marco|abril|maio mai|junho|julho|agosto|setembro|outubro out|novembro|dezembro");
    months(
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre");
    months(
        "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december");
    months("januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december");
    months(
        "januar|februar|mars marts|april|mai maj|juni|juli|august|september|oktober|november|desember des december");
    months(
        "tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu");
    months(
        "stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja maj|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień");
    months(
        "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen||prosince prosinec");
    months(
        "января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек");
    months(
        "січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень");
    months(
        "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara");
    months(
        "januari|februari|maret|april|mei|juni|juli|agustus agu agt|september|oktober|november nopember|desember");
    months("januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember");
    months(
        "ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie");
    months(
        "január|február|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december");
    months(
        "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου");
    months(
        "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر");
    months("|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|||");
    months("ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר");
    months(
        "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra");
    months("siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|||prosinca");
    months("јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар");
    months("януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември");
    months("gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre");
    months(
        "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर");
  }

  private MonthNames() {}

  private static void months(String names) {
    String[] months = names.split("\\|", -1);
    for (int i = 0; i < months.length; i++) {
      for (String name : months[i].split(" ", -1)) {
        if (!name.isEmpty()) {
          MONTHS.putIfAbsent(name, i + 1);
        }
      }
    }
  }

  static OptionalInt find(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace("\u0307", "");
    Integer month = MONTHS.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }
}
