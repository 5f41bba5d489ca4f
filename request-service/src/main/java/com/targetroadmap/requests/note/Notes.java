package com.targetroadmap.requests.note;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows private notes to those who may read them. */
@Singleton
public class Notes {

    private final PrivateNotes notes;
    private final People people;

    Notes(PrivateNotes notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    /** The newest first; {@code null} for everybody but a PM. Runs in the caller's transaction. */
    public @Nullable List<ShownNote> of(UUID requestId, Caller caller) {
        return caller.is(Roles.PM) ? shown(notes.of(requestId)) : null;
    }

    private List<ShownNote> shown(List<PrivateNote> found) {
        Map<UUID, String> names =
                people.names(found.stream().map(PrivateNote::who).collect(Collectors.toSet()));
        return found.stream()
                .map(note -> new ShownNote(note.words(), names.get(note.who()), note.at()))
                .toList();
    }
}
