package com.targetroadmap.gateway.testing;

import com.targetroadmap.gateway.announcement.Announcement;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deliveries, and how request-service tells them. */
public final class Due {

    public static final UUID ID = UUID.fromString("01a00000-0000-7000-8000-00000000000d");
    public static final UUID PERSON = UUID.fromString("01a00000-0000-3000-8000-00000000000e");

    private Due() {}

    public static Delivery question(String mail) {
        return of("MAIL", false, "Nora Lind", mail, notice("QUESTION", "Harbour Hotels", "How many rooms?"));
    }

    public static Delivery digest(String channel) {
        return of(
                channel,
                true,
                "Nora Lind",
                "nora@company.example",
                notice("QUESTION", "Harbour Hotels", "How many rooms?"),
                notice("WEAKER", "Old Mill", null),
                notice("AVAILABLE", "Seaside Inn", null));
    }

    public static Delivery of(String channel, boolean digest, String name, String mail, Notice... notices) {
        return new Delivery(
                ID,
                channel,
                1,
                digest,
                new Delivery.Receiver(PERSON, name, mail, "Europe/Lisbon"),
                List.of(notices),
                null);
    }

    /** To everybody in the channel. */
    public static Delivery toEverybody(Announcement... announcements) {
        return new Delivery(ID, "SLACK_CHANNEL", 1, announcements.length > 1, null, List.of(), List.of(announcements));
    }

    public static Announcement announced(String kind, String item, Guidance today, long customers) {
        return new Announcement(
                UUID.randomUUID(),
                kind,
                Instant.parse("2026-11-23T09:00:00Z"),
                new Announcement.Item(UUID.fromString(Json.ITEM_ID), item, null),
                today,
                customers);
    }

    public static Notice notice(String kind, String customer, String words) {
        var request = new Notice.Asked(UUID.fromString(Json.ID), "REQ-7", "Premium SAP connector", customer);
        return new Notice(
                UUID.randomUUID(),
                kind,
                Instant.parse("2026-11-23T09:00:00Z"),
                true,
                request,
                null,
                null,
                guidance(kind),
                kind.equals("WEAKER") ? "BEING_BUILT" : null,
                words,
                words == null ? null : "Priya Raman",
                null,
                null,
                null);
    }

    private static Guidance guidance(String kind) {
        return switch (kind) {
            case "QUESTION" -> new Guidance("QUESTION", "question", Map.of("question", "How many rooms?"));
            case "AVAILABLE" -> new Guidance("AVAILABLE", "available", Map.of());
            default ->
                new Guidance("LATER", "later", Map.of("phase", "3", "currentPhase", "2", "offer", "use the basic one"));
        };
    }

    public static String claimed(Delivery... deliveries) {
        try {
            var json = TestGateway.server().getApplicationContext().getBean(ObjectMapper.class);
            return json.writeValueAsString(Map.of("deliveries", List.of(deliveries)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
