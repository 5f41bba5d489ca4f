package com.targetroadmap.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest
    @CsvSource({"/,''", "/board,board", "/board/items/1,board", "/requests/new,new", "*,*", "'',''", "board,board"})
    void theAreaIsTheFirstPartOfAnyPath(String path, String area) {
        assertThat(new Frame(null, "", path, path).area()).isEqualTo(area);
    }
}
