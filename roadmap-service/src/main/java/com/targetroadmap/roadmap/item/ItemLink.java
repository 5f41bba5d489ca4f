package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Another item, as far as the page of an item needs it. */
@Serdeable
record ItemLink(UUID id, String internalTitle, Stage stage) {

    static ItemLink of(Item item) {
        return new ItemLink(item.id(), item.internalTitle(), item.stage());
    }
}
