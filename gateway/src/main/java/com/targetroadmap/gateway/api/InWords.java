package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.words.Guidance;
import com.targetroadmap.gateway.words.Words;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts guidance into words, wherever it stands in an answer: services tell a verdict, and its words are in one file of
 * messages, for pages and programs alike.
 */
@Singleton
final class InWords {

    private final ObjectMapper json;
    private final Words words;

    InWords(ObjectMapper json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** The same answer for this person: with words, and without members that have no value. */
    JsonNode of(JsonNode answer, Caller reader) {
        return of(answer, reader, true);
    }

    /** @param own whether what is around it isn't somebody else's request */
    private JsonNode of(JsonNode node, Caller reader, boolean own) {
        if (node.isArray()) {
            List<JsonNode> all = new ArrayList<>();
            node.values().forEach(one -> all.add(of(one, reader, own)));
            return JsonNode.createArrayNode(all);
        }
        if (!node.isObject()) {
            return node;
        }
        return isGuidance(node) ? said(node, own) : object(node, reader);
    }

    private JsonNode object(JsonNode node, Caller reader) {
        boolean own = isOf(node.get("owner"), reader);
        Map<String, JsonNode> all = new LinkedHashMap<>();
        node.entries().forEach(member -> {
            if (!member.getValue().isNull()) {
                all.put(member.getKey(), of(member.getValue(), reader, own));
            }
        });
        return JsonNode.createObjectNode(all);
    }

    private JsonNode said(JsonNode verdict, boolean own) {
        try {
            Guidance guidance = json.readValueFromTree(verdict, Guidance.class);
            return json.writeValueToTree(Said.of(guidance, own ? words.of(guidance) : words.forOthers(guidance)));
        } catch (IOException e) {
            throw new IllegalStateException("Guidance that isn't any", e);
        }
    }

    private static boolean isGuidance(JsonNode node) {
        return isText(node.get("label")) && isText(node.get("key")) && node.get("id") == null;
    }

    private static boolean isText(@Nullable JsonNode node) {
        return node != null && node.isString();
    }

    private static boolean isOf(@Nullable JsonNode owner, Caller reader) {
        return owner == null
                || !isText(owner.get("id"))
                || owner.get("id").getStringValue().equals(reader.id().toString());
    }
}
