package com.targetroadmap.defaults.feed;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Reads the data of an event. */
@Singleton
public final class FeedJson {

    private final ObjectMapper json;

    FeedJson(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param type a record of the few fields that the reader needs, with {@code @JsonIgnoreProperties(ignoreUnknown = true)}
     * @throws UnreadableEvent when the data don't fit
     */
    public <T> T read(FeedEvent event, Class<T> type) {
        try {
            return json.readValue(event.data(), type);
        } catch (IOException e) {
            throw new UnreadableEvent("%s of %s can't be read".formatted(event.id(), event.subject()), e);
        }
    }
}
