package com.targetroadmap.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest
    @CsvSource({
        "/,''",
        "/board,board",
        "/board/items/1,board",
        "/board?product=1,board",
        "/requests/new,new",
        "/requests/new?about=forms,new",
        "/requests/1,''",
        "/customers/1,''",
        "/products,phases",
        "*,*",
        "'',''",
        "board,board"
    })
    void theAreaIsTheFirstPartOfAnyAddressOrWhereOneComesFromToIt(String path, String area) {
        assertThat(new Frame(null, "", path, path).area()).isEqualTo(area);
    }
}
