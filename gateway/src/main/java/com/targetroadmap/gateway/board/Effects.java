package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.GuidanceToCome;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.GuidanceChanges;
import com.targetroadmap.gateway.roadmap.MovePreview;
import com.targetroadmap.gateway.roadmap.PhasePreview;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** Puts what roadmap-service says of a change beside what request-service knows of those whom it concerns. */
@Singleton
class Effects {

    private final Requests requests;

    Effects(Requests requests) {
        this.requests = requests;
    }

    /** {@code null} where nobody can tell what the move does. */
    @Nullable
    Effect ofMove(Caller me, Section<MovePreview> preview) {
        return preview.isLoaded() ? of(me, preview.value().changes()) : null;
    }

    /** {@code null} where nobody can tell what becomes of the phase. */
    @Nullable
    Effect ofPhase(Caller me, Section<PhasePreview> preview) {
        return preview.isLoaded() ? of(me, preview.value().changes()) : null;
    }

    private Effect of(Caller me, GuidanceChanges changes) {
        return new Effect(changes, requests.impact(me, toCome(changes)).section());
    }

    private static GuidanceToCome toCome(GuidanceChanges changes) {
        return new GuidanceToCome(changes.items().stream()
                .map(change -> new GuidanceToCome.OfItem(
                        change.itemId(), change.after().label(), change.after().key()))
                .toList());
    }
}
