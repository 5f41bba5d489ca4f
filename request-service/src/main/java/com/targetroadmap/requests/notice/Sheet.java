package com.targetroadmap.requests.notice;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is to be written and taken away at the end, all at once. */
final class Sheet {

    private final List<Notice> added = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();

    void add(Notice notice) {
        added.add(notice);
    }

    void remove(@Nullable Notice notice) {
        if (notice != null) {
            removed.add(notice.id());
        }
    }

    void keepIn(Notices notices) {
        if (!removed.isEmpty()) {
            notices.remove(removed);
        }
        if (!added.isEmpty()) {
            notices.saveAll(added);
        }
    }
}
