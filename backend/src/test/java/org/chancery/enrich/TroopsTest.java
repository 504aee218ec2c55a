package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroopsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Kenya has dispatched some 900 soldiers and vehicles to assist Haiti's police. | KEN>HTI:AID
          Kenya sent police to support Haiti. | KEN>HTI:AID
          Cuban troops may be deployed to support Angola. | CUB>AGO:AID/MAY
          Cuban troops were deployed in Angola to defend it. | CUB>AGO:AID
          France deployed troops in Poland to support Polish forces. | FRA>POL:AID
          Chad deployed troops in Niger in support of the Nigerien government. | TCD>NER:AID
          Chad deployed troops to Niger alongside Nigerien soldiers. | TCD>NER:AID
          Chad sent troops to help Mali fight Niger. | TCD>MLI:AID
          Cuban troops stationed in Angola celebrated. Cuba helped Angola on Friday. | CUB>AGO:AID
          Cuban troops are stationed in Angola. Cuba and Angola signed a treaty. | AGO>CUB:AGREE CUB>AGO:AGREE CUB>AGO:AID
          Cuban troops are stationed in Angola. Angola signed a treaty with Mali. | AGO>MLI:AGREE CUB>AGO:MOBILIZE MLI>AGO:AGREE
          A ship carried Cuban forces to Angola. | CUB>AGO:AID/BACKGROUND
          Cuban troops stationed in Angola celebrated. | CUB>AGO:MOBILIZE
          Cuban troops were sent to Angola. | CUB>AGO:AID
          Cuba attacked Angola. Cuban troops stationed in Angola celebrated. Cuba fed Angola. | CUB>AGO:AID CUB>AGO:ASSAULT CUB>AGO:MOBILIZE
          Turkey deployed troops near the Syrian border. | TUR>SYR:MOBILIZE
          Turkey deployed troops against Syria to support its allies. | TUR>SYR:MOBILIZE
          Turkey deployed troops in Syria to protect Turkish bases. | TUR>SYR:MOBILIZE
          """)
  void helpWhomTheyAreSentToSupport(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Cuba sent soldiers to join Angola's war against Zambia. | AGO>ZMB:ASSAULT/BACKGROUND CUB>AGO:AID
          Cuban soldiers joined Angola's war against Zambia. | AGO>ZMB:ASSAULT/BACKGROUND CUB>AGO:AID CUB>ZMB:ASSAULT
          Cuban soldiers fought alongside Angola against Zambia. | CUB>AGO:AID CUB>ZMB:ASSAULT
          Cuban soldiers are fighting for Angola in Luanda. | CUB>AGO:AID
          Norway criticised the Cuban soldiers who, it says, have been sent to join Angola's war. | CUB>AGO:AID/said=NOR NOR>CUB:ACCUSE
          Cuban soldiers have entered the war on Angola's side. | CUB>AGO:AID
          Cuba may join Angola's war against Zambia. | AGO>ZMB:ASSAULT/BACKGROUND CUB>AGO:AID/MAY CUB>ZMB:ASSAULT/MAY
          Cuba refused to join Angola's war. | CUB>AGO:REJECT
          Cuban soldiers fought Zambia. | CUB>ZMB:ASSAULT
          Cuban soldiers fought against Zambia. | CUB>ZMB:ASSAULT
          """)
  void areNotAgainstTheSideWhoseWarTheyJoin(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }
}
