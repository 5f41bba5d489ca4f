package com.targetroadmap.gateway.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12500 EUR          | 1250000    | EUR
            12,500 EUR         | 1250000    | EUR
            12.500 €           | 1250000    | EUR
            12.500,50 €        | 1250050    | EUR
            € 12,500.50        | 1250050    | EUR
            EUR12500           | 1250000    | EUR
            12500euro          | 1250000    | EUR
            12 500 EUR         | 1250000    | EUR
            CHF 12'500         | 1250000    | CHF
            CHF 12’500.–       | 1250000    | CHF
            99,95 €            | 9995       | EUR
            12,5 €             | 1250       | EUR
            0.5 EUR            | 50         | EUR
            1.234.567 €        | 123456700  | EUR
            1,234,567.89 usd   | 123456789  | USD
            1.234.567,89 usd   | 123456789  | USD
            12.5k EUR          | 1250000    | EUR
            12k€               | 1200000    | EUR
            80 Tsd. EUR        | 8000000    | EUR
            1,5 Mio. €         | 150000000  | EUR
            1.5m GBP           | 150000000  | GBP
            £20m               | 2000000000 | GBP
            5000 JPY           | 5000       | JPY
            5,000 JPY          | 5000       | JPY
            1000 KWD           | 1000000    | KWD
            """)
    void anAmountIsReadAsItWasMeant(String typed, long minorUnits, String currency) throws Doubt {
        assertThat(TypedAmount.read(typed)).isEqualTo(new TypedAmount(minorUnits, currency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12,500              | Which currency?
            EUR 12,500 EUR      | Which currency?
            $12,500             | Which currency is $?
            12,500 US$          | Which currency is US$?
            ¥5000               | Which currency is ¥?
            12,500 XXY          | Which currency is XXY?
            12,500 XAU          | Which currency is XAU?
            1,234 KWD           | Is 1,234 1234 or 1.2340?
            1,250k EUR          | Is 1,250 1250 or 1.2500?
            0,500 EUR           | Is 0,500 0500 or 0.5000?
            1234,567 EUR        | Is 1234,567 1234567 or 1234.5670?
            12,50,00 EUR        | another way
            1.23.456 EUR        | another way
            1,234.56,7 EUR      | another way
            12.3456 EUR         | fewer digits
            5000.5 JPY          | fewer digits
            99999999999999 EUR  | smaller
            a lot of EUR        | for example 12,500 EUR
            -5 EUR              | for example 12,500 EUR
            EUR                 | for example 12,500 EUR
            """)
    void aDoubtfulAmountIsAskedAbout(String typed, String question) {
        assertThatThrownBy(() -> TypedAmount.read(typed))
                .isInstanceOf(Doubt.class)
                .hasMessageContaining(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-31        | 2027-03-31
            2027-3-1          | 2027-03-01
            31.03.2027        | 2027-03-31
            1. 4. 2027        | 2027-04-01
            31.3.27           | 2027-03-31
            31/03/2027        | 2027-03-31
            3/31/2027         | 2027-03-31
            4/4/2027          | 2027-04-04
            31 March 2027     | 2027-03-31
            31. März 2027     | 2027-03-31
            March 31st, 2027  | 2027-03-31
            mar 31 2027       | 2027-03-31
            1 Oktober 2027    | 2027-10-01
            1. Dez. 2027      | 2027-12-01
            30 sept 2027      | 2027-09-30
            29.02.2028        | 2028-02-29
            """)
    void aDateIsReadAsItWasMeant(String typed, LocalDate date) throws Doubt {
        assertThat(TypedDate.read(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2027     | Is that 2027-04-03 or 2027-03-04?
            29.02.2027   | 2027-02 has no day 29
            31.04.2027   | 2027-04 has no day 31
            31.03.       | with its year
            31 March     | with its year
            Q3 2027      | with its year
            13/13/2027   | with its year
            0.1.2027     | with its year
            2027-13-01   | with its year
            31 Smarch 2027 | with its year
            next week    | with its year
            """)
    void aDoubtfulDateIsAskedAbout(String typed, String question) {
        assertThatThrownBy(() -> TypedDate.read(typed))
                .isInstanceOf(Doubt.class)
                .hasMessageContaining(question);
    }
}
