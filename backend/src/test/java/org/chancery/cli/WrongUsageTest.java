package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence and exit status 2, before anything is started. */
class WrongUsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "index                | \"Missing required parameter: 'PATH|URL'.\"",
        "index --columns a x  | 'a' names no column; write title=Headline, for example.",
        "extract              | Missing required parameter: 'PATH'.",
        "nonsense             | There is no command 'nonsense'.",
        "search --colour red  | Unknown option: '--colour'.",
        "search two words     | 'words' is one argument too many; put quotes around what belongs together.",
        "search --limit 0     | --limit is 0, but must be 1 or more.",
        "search --limit -1    | --limit is -1, but must be 1 or more.",
        "search --limit ten   | Invalid value for option '--limit': 'ten' is no whole number.",
        "search -f dyad       | 'dyad' is no filter; write NAME=VALUE, such as dyad=PRK-RUS.",
        "export --limit       | Unknown option: '--limit'.",
        "export --format xls  | 'xls' is no format; there are csv, evidence, dyad-month, coverage, jsonl, bib, ris.",
        "export -f dyad       | 'dyad' is no filter; write NAME=VALUE, such as dyad=PRK-RUS.",
        "run --port 99999     | --port is 99999, but ports go from 0 to 65535.",
        "run --port http      | Invalid value for option '--port': 'http' is no whole number.",
        "jobs pause           | Missing required parameter: 'ID'.",
        "jobs pause no-job!   | 'no-job!' is no job; 'chancery jobs' lists their ids.",
        "jobs drop abc        | 'drop' is one argument too many;",
        "remove               | Name ids of articles, or a search.",
        "remove two words     | 'words' is one argument too many; put quotes around what belongs together.",
        "remove hoax          | There is no terminal to ask on; add --yes to remove without asking.",
        "recode --count texts | Unknown option: '--count'",
        "correct              | Missing required parameter: 'FILE.csv'."
      })
  void saysWhatIsWrong(String words, String sentence) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Cli.line(
                () -> {
                  throw new AssertionError("the application was started");
                },
                Output.to(new ByteArrayOutputStream()),
                new PrintStream(err, true, UTF_8))
            .execute(words.split(" "));
    assertThat(err.toString(UTF_8)).startsWith("chancery: " + sentence).hasLineCount(1);
    assertThat(status).isEqualTo(2);
  }
}
