package org.chancery.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://Example.ORG:443/a?b=c#d, https://example.org/a?b=c",
    "http://example.org:8080/ä b|c, http://example.org:8080/%C3%A4%20b%7Cc",
    "https://bücher.example/, https://xn--bcher-kva.example/",
    "https://example.org/a/../../b/./c, https://example.org/b/c",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/a%2Fb//c, https://example.org/a%2Fb//c",
    "https://example.org./x[1], https://example.org/x%5B1%5D",
    "http://127.1/, http://127.0.0.1/",
    "http://2130706433/, http://127.0.0.1/",
    "http://0x7f.1/, http://127.0.0.1/",
    "http://0177.0.0.01/, http://127.0.0.1/",
    "http://0x7F000001/, http://127.0.0.1/",
    "http://１２７.０.０.１/, http://127.0.0.1/",
    "http://127。0。0。1/, http://127.0.0.1/",
    "http://[::FFFF:127.0.0.1]:81/, http://[::ffff:127.0.0.1]:81/"
  })
  void hasOneSpelling(String written, String address) {
    assertThat(Address.parse(written)).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://example.org/a | Only http and https addresses are fetched.",
        "file:///etc/passwd | Only http and https addresses are fetched.",
        "javascript:alert(1) | Only http and https addresses are fetched.",
        "example.org/a | It is no web address; write one that begins with https://.",
        "http:/example.org | It is no web address; write one that begins with https://.",
        "http:// | The address has no valid host.",
        "http://a b/ | The address has no valid host.",
        "http://%31%32%37.0.0.1/ | The address has no valid host.",
        "http://[fe80::1%25eth0]/ | The address has no valid host.",
        "http://256.1.1.1/ | The address has no valid host.",
        "http://1.2.3.4.5/ | The address has no valid host.",
        "http://99999999999/ | The address has no valid host.",
        "http://example.org\\evil.example/ | The address has no valid host.",
        "http://example.org\\@evil.example/ | The address contains a user's name or password;"
            + " addresses with them are not fetched.",
        "http://example.org:70000/ | The address names a port above 65535.",
        "http://joe:secret@example.org/ | The address contains a user's name or password; addresses"
            + " with them are not fetched."
      })
  void saysWhatIsWrong(String written, String sentence) {
    assertThatThrownBy(() -> Address.parse(written))
        .isInstanceOf(BadAddress.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://example.org/b",
    "b?c, https://example.org/a/b?c",
    "?q=1, https://example.org/a/x?q=1",
    "../b, https://example.org/b",
    "//other.example/y, https://other.example/y",
    "http://other.example, http://other.example/",
    "#top, https://example.org/a/x"
  })
  void followsLinks(String link, String address) {
    assertThat(Address.parse("https://example.org/a/x").resolve(link)).hasToString(address);
  }

  @Test
  void showsNoPasswords() {
    assertThat(Address.shown("https://joe:sec@ret@example.org/a@b"))
        .isEqualTo("https://example.org/a@b");
    assertThat(Address.shown("ftp://joe:secret@example.org")).isEqualTo("ftp://example.org");
    assertThat(Address.shown("//joe:secret@example.org/")).isEqualTo("//example.org/");
    assertThat(Address.shown("http://joe:secret\\@example.org/")).doesNotContain("secret");
    assertThat(Address.shown("joe:secret@example.org/")).doesNotContain("secret");
  }
}
