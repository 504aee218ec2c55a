package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Outlet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Guardian (London)                          | theguardian.com
          The Guardian (London, UK)                      | theguardian.com
          The Times (London)                             | thetimes.com
          The Times (London) [1785]                      | thetimes.com
          The Independent (United Kingdom)               | independent.co.uk
          Financial Times (London, England)              | ft.com
          The Daily Telegraph (London)                   | telegraph.co.uk
          Daily Mail (London)                            | dailymail.co.uk
          Yonhap News Agency (South Korea)               | yna.co.kr
          Yonhap English News                            | yna.co.kr
          The Straits Times (Singapore)                  | straitstimes.com
          South China Morning Post (Hong Kong)           | scmp.com
          People's Daily Online (China)                  | people.cn
          Chicago Tribune (Chicago, Ill.)                | chicagotribune.com
          The Moscow Times (Moscow)                      | themoscowtimes.com
          Islamic Republic News Agency (IRNA)            | irna.ir
          Xinhua General News Service                    | xinhuanet.com
          Xinhua Economic News Service                   | xinhuanet.com
          Sputnik News Service                           | sputnikglobe.com
          Kyodo News Service                             | english.kyodonews.net
          Reuters News                                   | reuters.com
          TASS World Service                             | tass.com
          Associated Press Newswires                     | apnews.com
          The Associated Press State & Local Wire        | apnews.com
          Agence France Presse -- English                | afp.com
          dpa International (Englischer Dienst)          | dpa.com
          Interfax: Russia & CIS General Newswire        | interfax.ru
          PTI - The Press Trust of India Ltd.            | ptinews.com
          BBC Monitoring Asia Pacific - Political        | monitoring.bbc.co.uk
          BBC Monitoring Europe                          | monitoring.bbc.co.uk
          Wall Street Journal (Abstracts)                | wsj.com
          Wall Street Journal, Eastern edition           | wsj.com
          The Wall Street Journal Online                 | wsj.com
          New York Times, Late Edition (East Coast)      | nytimes.com
          New York Times, Late Edition (East Coast) (New York, N.Y.) | nytimes.com
          New York Times (Online) (New York)             | nytimes.com
          New York Times (1923-)                         | nytimes.com
          The New York Times - International Edition     | nytimes.com
          China Daily European Edition                   | chinadaily.com.cn
          CNN.com                                        | cnn.com
          The Daily Star (Dhaka, Bangladesh)             | thedailystar.net
          The Star (Malaysia)                            | thestar.com.my
          The Guardian (Nigeria)                         | guardian.ng
          The Daily Telegraph (Sydney)                   | dailytelegraph.com.au
          The Telegraph (India)                          | telegraphindia.com
          """)
  void findsWhatDatabasesName(String name, String domain) {
    assertThat(Extractor.standard().outletNamed(name)).map(Outlet::domain).contains(domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Guardian (Charlottetown)",
        "The Guardian (Charlottetown, P.E.I.)",
        "The Times (Munster, Ind.)",
        "The Times (Shreveport)",
        "The Independent (Gallup)",
        "Daily Mail (Islamabad)",
        "AP, Reuters",
        "Reuters - Al Jazeera",
        "The Guardian and others",
        "The Guardian News Service",
        "(London)",
        "The Times, Trenton"
      })
  void takesAnotherPlaceOrNameForAnotherOutlet(String name) {
    assertThat(Extractor.standard().outletNamed(name)).isEmpty();
  }
}
