package com.targetroadmap.requests.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNameTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Harbour Hotels GmbH, Harbour Hotels,        true",
        "Harbour Hotels GmbH, harbour hotels ltd.,   true",
        "Harbour Hotels,      Harbor Hotels,         true",
        "Harbour Hotels,      Harbuor Hotels,        true",
        "Harbour Hotels,      HarbourHotels,         true",
        "Harbour Hotels,      www.harbour-hotels.de, true",
        "Harbour Hotels,      harbourhotels.com,     true",
        "Müller AG,           Mueller AG,            true",
        "Harbour Hotels,      Harbour Motels Nord,   false",
        "Harbour Hotels,      Harbour,               false",
        "Nord AG,             Ford AG,               true",
        "Hotel 7,             Hotel 8,               false",
        "AG,                  KG,                    false"
    })
    void sameButForLegalFormsTyposAndDomains(String one, String other, boolean like) {
        assertThat(CoreName.of(one).isLike(CoreName.of(other))).isEqualTo(like);
    }
}
