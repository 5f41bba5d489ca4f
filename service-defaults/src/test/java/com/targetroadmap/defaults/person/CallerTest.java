package com.targetroadmap.defaults.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann@company.example", "Ann.O'Hara+sales@mail.company.example", "a@localhost"})
    void whatCanBeWrittenToIsKept(String mail) {
        assertThat(ann(mail).mail()).isEqualTo(mail);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "ann",
                "ann@",
                "@company.example",
                "ann@company.example ",
                "Ann <ann@company.example>",
                "ann@company.example,bob@company.example",
                "ann@company.example\r\nBcc: bob@company.example",
                "ann@company.example\n",
                "ann@b@company.example",
                "änn@company.example",
                "\"ann\"@company.example",
                "ann@company.example>"
            })
    void whatCanNotIsNoAddress(String mail) {
        assertThat(ann(mail).mail()).isNull();
    }

    @Test
    void anAddressIsNoLongerThanMailAllows() {
        String domain = "c".repeat(250);

        assertThat(ann("ann@" + domain).mail()).isNotNull();
        assertThat(ann("anne@" + domain).mail()).isNull();
    }

    @Test
    void aLogReadsNeitherNameNorAddress() {
        assertThat(ann("ann@company.example").toString()).doesNotContain("Ann", "ann", "company");
    }

    private static Caller ann(String mail) {
        return new Caller("test", "17", "Ann", Set.of(), mail);
    }
}
