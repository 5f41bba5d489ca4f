package com.targetroadmap.requests.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Hotels",
                "  Harbour Hotels ",
                "HARBOUR hotels",
                "Harbour   Hotels",
                "Harbour\u00A0Hotels",
                "Harbour\tHotels",
                "\uFF28arbour Hotels",
                "Harbour Hotels\u2003"
            })
    void oneCustomerHoweverItIsTyped(String name) {
        assertThat(CustomerName.key(name)).isEqualTo("harbour hotels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caf\u00E9 Stra\u00DFe", "CAFE\u0301 STRASSE", "cafe\u0301 stra\u00DFe"})
    void accentsAndSharpSMayBeWrittenEitherWay(String name) {
        assertThat(CustomerName.key(name)).isEqualTo("caf\u00E9 strasse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Hotel", "HarbourHotels", "Harbor Hotels"})
    void anotherNameIsAnotherCustomer(String name) {
        assertThat(CustomerName.key(name)).isNotEqualTo("harbour hotels");
    }
}
