package com.targetroadmap.defaults.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private static final int THIS_YEAR = 2026;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It comes in Q3.                              | Q3
            It comes in q 3 2027, really.                | q 3 2027
            Look at Q4/27                                | Q4/27
            In 3Q we show it.                            | 3Q
            We talk about it next quarter.               | next quarter
            Later this quarter you see it.               | this quarter
            In the third quarter you see it.             | third quarter
            by the end of the quarter                    | end of the quarter
            It comes in H2.                              | in H2
            It comes H1 2027                             | H1 2027
            in the second half of the year               | second half of the year
            You see it in June.                          | June
            You see it in june.                          | june
            It is for 12 October.                        | 12 October
            The 3rd of December is the day.              | 3rd of December
            We show it in May.                           | in May
            We show it in may.                           | in may
            We show it in early May                      | in early May
            Available May 2027                           | May 2027
            Available on May 3rd                         | May 3rd
            You get it in March.                         | in March
            you get it by march                          | by march
            You get it mid-March, they say               | March
            Out 3 March, they say                        | 3 March
            You get it by Sept.                          | by Sept.
            You get it Oct 27                            | Oct 27
            before Dec, says the team                    | before Dec
            It comes on 31.03.                           | on 31.03
            It comes 31.03. for all                      | 31.03.
            It comes 31. 3. 2027 for all                 | 31. 3. 2027
            It comes 2027-03-31 for all                  | 2027-03-31
            It comes 2027-03 for all                     | 2027-03
            It comes 31/03/2027 for all                  | 31/03/2027
            It comes by 3/31 for all                     | by 3/31
            It comes 03/2027 for all                     | 03/2027
            It comes on the 31st.                        | on the 31st
            It comes in 2027.                            | 2027
            It comes FY27                                | FY27
            It comes in summer '27                       | in summer
            It comes in week 12.                         | week 12
            It comes in calendar week twelve             | calendar week
            It comes CW 12                               | CW 12
            It comes by Friday.                          | by Friday
            It comes next Monday.                        | next Monday
            It comes tomorrow.                           | tomorrow
            It comes next week.                          | next week
            It comes next month.                         | next month
            It comes this year.                          | this year
            It comes this summer.                        | this summer
            It comes by the end of the year.             | end of the year
            It comes at year-end.                        | year-end
            It comes in two weeks.                       | in two weeks
            It comes in 6 months.                        | in 6 months
            It comes within 3 to 4 months.               | within 3 to 4 months
            It comes in a few weeks.                     | in a few weeks
            It comes by spring.                          | by spring
            It comes before winter.                      | before winter
            It comes before Christmas.                   | before Christmas
            Das kommt im März.                           | März
            Das kommt im maerz                           | maerz
            Das kommt Ende Mai.                          | Mai
            Das kommt am 3. Mai.                         | 3. Mai
            Das kommt ab Januar.                         | Januar
            Das kommt ab Okt.                            | ab Okt.
            Das kommt in KW 12.                          | KW 12
            Das kommt in KW12.                           | KW12
            Das kommt in der 12. KW                      | 12. KW
            Das kommt in Kalenderwoche zwölf             | Kalenderwoche
            Das kommt im dritten Quartal.                | Quartal
            Das kommt im 3. Quartal.                     | 3. Quartal
            Das kommt im nächsten Quartal.               | nächsten Quartal
            Das kommt im ersten Halbjahr.                | Halbjahr
            Das kommt nächstes Jahr.                     | nächstes Jahr
            Das kommt Ende des Jahres.                   | Ende des Jahres
            Das kommt zum Jahresende.                    | Jahresende
            Das kommt im Laufe des Jahres.               | Laufe des Jahres
            Das kommt nächste Woche.                     | nächste Woche
            Das kommt kommenden Monat.                   | kommenden Monat
            Das kommt in zwei Wochen.                    | in zwei Wochen
            Das kommt in drei bis vier Monaten.          | in drei bis vier Monaten
            Das kommt innerhalb von 6 Wochen.            | innerhalb von 6 Wochen
            Das kommt in wenigen Tagen.                  | in wenigen Tagen
            Das kommt im Sommer.                         | im Sommer
            Das kommt bis zum Herbst.                    | bis zum Herbst
            Das kommt im Frühjahr.                       | im Frühjahr
            Das kommt vor Weihnachten.                   | vor Weihnachten
            Das kommt bis Freitag.                       | bis Freitag
            Das kommt am 31.03.                          | am 31.03
            Das kommt am 15. und nicht eher              | am 15.
            Das kommt übermorgen.                        | übermorgen
            Das kommt morgen.                            | morgen
            """)
    void findsATimeOfTheCalendar(String line, String found) {
        assertThat(String.join(" + ", DateWords.in(line, THIS_YEAR))).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We may not build anything.",
                "This may change, and it may not come.",
                "May we see how far basic takes you?",
                "Plans may change. May I show you the export?",
                "What comes after may look different.",
                "The problem you are in may well have another cause.",
                "Guests march in, and forms march on.",
                "Today you can export a file every night.",
                "Our team is building this now. I can't give you a date, but I'll tell you the day it is available.",
                "We answer 24/7, day and night.",
                "A quarter of the rooms have it.",
                "Three quarters of our hotels use the export.",
                "Version 2.1. has the export.",
                "It needs release 4.2 or newer.",
                "It is 3.5 times faster, 12 rooms, 1.000 beds, 2,050 guests.",
                "It speaks ISO 27001 and IFC 2016.",
                "Since 2019 hotels use the export.",
                "It holds data in an H2 database.",
                "The summer season is when you need it.",
                "Prices fall when guests spring a surprise.",
                "An august house; Jan can show you.",
                "It has a second half for groups.",
                "We decide it case by case.",
                "It is next on nobody's list.",
                "One day we want to work on this problem.",
                "Every week you get a report, and every day a list.",
                "It runs on Mondays and Fridays.",
                "Guten Morgen! Heute morgen habe ich nachgefragt.",
                "Wir bauen das gerade; ein Datum gibt es nicht.",
                "Das ist noch offen, und es kann sich ändern.",
                "Die Woche hat sieben Tage, und der Export läuft jeden Tag.",
                "Das geht heute mit dem Export.",
                "Marching orders, maybe, mayor, Mayer, Junior, Augustine, Janine.",
            })
    void leavesAloneWhatIsNoTimeOfTheCalendar(String line) {
        assertThat(DateWords.in(line, THIS_YEAR)).isEmpty();
    }

    @Test
    void namesEachOnceAndInTheOrderOfTheLine() {
        assertThat(DateWords.in("In Q3, or next month, or in Q3 at the latest by 31.03.", THIS_YEAR))
                .containsExactly("Q3", "next month", "by 31.03.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It comes in Ｑ３.", "It comes in Q\u200b3.", "It comes in Q\u00a03.", "Es kommt im Ma\u0308rz."})
    void isNotFooledByHowALetterIsWritten(String line) {
        assertThat(DateWords.in(line, THIS_YEAR)).hasSize(1);
    }

    @Test
    void yearsGoneByAreNoPromise() {
        assertThat(DateWords.in("Since 2025.", 2026)).isEmpty();
        assertThat(DateWords.in("Since 2025.", 2025)).containsExactly("2025");
    }
}
