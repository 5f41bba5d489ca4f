package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one roadmap, as roadmap-service tells of it and lets a person change it. */
@Singleton
public final class Roadmap {

    private final RoadmapClient client;
    private final Neighbour service;

    Roadmap(RoadmapClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("roadmap-service");
    }

    public Asked<SalesRoadmap> forSales(Caller caller) {
        return service.ask(() -> client.salesRoadmap(caller));
    }

    /** One part of it, {@code AVAILABLE}, {@code BEING_BUILT} or {@code YOU_ASKED}, from a place on. */
    public Asked<PartItems> part(Caller caller, String part, @Nullable String next) {
        return service.ask(() -> client.part(caller, part, next));
    }

    /** What may be said about the words that somebody typed. */
    public Asked<Found> find(Caller caller, String words) {
        return service.ask(() -> client.guidance(caller, words));
    }

    /** @param product {@code null}: the first */
    public Asked<Board> board(Caller caller, @Nullable UUID product) {
        return service.ask(() -> client.board(caller, product));
    }

    /** One stack of the board, what came last first, from a place on. */
    public Asked<StackItems> stack(
            Caller caller, @Nullable UUID product, String stage, @Nullable UUID phase, @Nullable String next) {
        return service.ask(() -> client.stack(caller, product, stage, phase, next));
    }

    /** The items of a phase that are not finished; where there are very many, not all of them. */
    public Asked<PhaseItems> unfinished(Caller caller, UUID phase) {
        return service.ask(
                () -> client.items(caller, "PLANNED", phase).and(client.items(caller, "IN_DEVELOPMENT", phase)));
    }

    public Asked<RoadmapItem> item(Caller caller, UUID id) {
        return service.ask(() -> client.item(caller, id));
    }

    /** What happened to an item, the newest first, from a place on. */
    public Asked<ItemHistory> history(Caller caller, UUID id, @Nullable String next) {
        return service.ask(() -> client.history(caller, id, next));
    }

    public Asked<FoundItems> find(Caller caller, ItemFilter filter) {
        return service.ask(() -> client.find(caller, filter.asked()));
    }

    /** Everybody who owns an item. */
    public Asked<List<String>> owners(Caller caller) {
        return service.ask(() -> {
            ItemOwners all = client.owners(caller);
            return all == null ? List.of() : all.owners();
        });
    }

    /** @param changes by the names of fields; what isn't among them stays as it is */
    public Outcome<RoadmapItem> edit(Caller caller, UUID id, long version, Map<String, Object> changes) {
        return service.write(() -> client.edit(caller, id, "\"" + version + "\"", changes));
    }

    /** Gives an item another place in its column. */
    public Outcome<RoadmapItem> rank(Caller caller, UUID id, RankBody where) {
        return service.write(() -> client.rank(caller, id, where));
    }

    /** @param item by the names of fields */
    public Outcome<RoadmapItem> create(Caller caller, UUID id, Map<String, Object> item) {
        return service.write(() -> client.create(caller, id, item));
    }

    /** What a move would do. */
    public Asked<MovePreview> preview(Caller caller, UUID id, String to, @Nullable UUID phase) {
        return service.ask(() -> client.preview(caller, id, to, phase));
    }

    /** Moves the version of the item that the person has seen. */
    public Outcome<RoadmapItem> move(Caller caller, UUID id, UUID moveId, long version, MoveBody move) {
        return service.write(() -> client.move(caller, id, moveId, "\"" + version + "\"", move));
    }

    /** What the start of a phase would do. */
    public Asked<PhasePreview> previewStart(Caller caller, UUID phase) {
        return service.ask(() -> client.previewStart(caller, phase));
    }

    /** What the end of a phase would do. */
    public Asked<PhasePreview> previewCompletion(Caller caller, UUID phase, PhaseCompletion completion) {
        return service.ask(() -> client.previewCompletion(caller, phase, completion));
    }

    /** What product would rather have sales say about an item. */
    public Asked<OwnLine> ownLine(Caller caller, UUID item) {
        return service.ask(() -> client.ownLine(caller, item));
    }

    public Outcome<OwnLine> writeOwnLine(Caller caller, UUID item, long version, OwnLineBody line) {
        return service.write(() -> client.writeOwnLine(caller, item, "\"" + version + "\"", line));
    }

    public Outcome<OwnLine> removeOwnLine(Caller caller, UUID item, long version) {
        return service.write(() -> client.removeOwnLine(caller, item, "\"" + version + "\""));
    }

    public Asked<ExpiredLines> expiredLines(Caller caller, @Nullable UUID next) {
        return service.ask(() -> client.expiredLines(caller, next));
    }

    public Outcome<BoardPhase> start(Caller caller, UUID phase) {
        return service.write(() -> client.start(caller, phase));
    }

    public Outcome<BoardPhase> complete(Caller caller, UUID phase, PhaseCompletion completion) {
        return service.write(() -> client.complete(caller, phase, completion));
    }
}
