package com.targetroadmap.requests.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LikelyCustomersTest {

    @Test
    void whoIsThereAlreadyIsOfferedBeforeAnotherOneIsMade() {
        try (RunningService service = new RunningService()) {
            service.submitted(Persona.SALES, "Harbour Hotels GmbH", "They retype it.");

            for (String typed :
                    new String[] {"Harbour+Hotels", "harbor+hotels", "harbour-hotels.com", "Harbour+Hotles"}) {
                assertThat(likely(service, typed).each("likely", "name"))
                        .as(typed)
                        .containsExactly("Harbour Hotels GmbH");
            }
            assertThat(likely(service, "harbour+hotels+GMBH").list("likely"))
                    .as("exactly that one")
                    .isEmpty();
            assertThat(likely(service, "Seaside+Inns").list("likely")).isEmpty();
            assertThat(service.get(Persona.SALES, "/customers/likely").list("likely"))
                    .isEmpty();
        }
    }

    private static Reply likely(RunningService service, String typed) {
        return service.get(Persona.SALES2, "/customers/likely?name=" + typed);
    }
}
