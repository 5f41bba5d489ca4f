package com.targetroadmap.gateway.unsubscribe;

import com.targetroadmap.gateway.upstream.InItsOwnName;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;

/** Where request-service keeps what people want to be told. */
@Client("request-service")
@RequestAttribute(name = InItsOwnName.ATTRIBUTE, value = "true")
interface ChoicesClient {

    @Put("/people/{person}/preferences/{kind}/{channel}")
    @Nullable
    Map<String, Object> choose(UUID person, String kind, String channel, @Body Choice choice);

    @Serdeable
    record Choice(String when) {}
}
