package com.targetroadmap.gateway.merge;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Merges of customers, as request-service does them. */
@Singleton
class Merges {

    private final MergesClient client;
    private final Neighbour service;

    Merges(MergesClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    /** What it would do to merge one customer into another one. */
    Asked<MergePreview> preview(Caller caller, UUID customer, UUID into) {
        return service.ask(() -> client.preview(caller, customer, into));
    }

    Outcome<Merge> merge(Caller caller, UUID customer, UUID mergeId, NewMerge into) {
        return service.write(() -> client.merge(caller, customer, mergeId, into));
    }

    Outcome<Merge> undo(Caller caller, UUID customer, UUID mergeId, UUID undoId) {
        return service.write(() -> client.undo(caller, customer, mergeId, undoId, new UndoOfMerge()));
    }
}
