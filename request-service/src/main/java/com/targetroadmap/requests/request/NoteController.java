package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.note.NewNote;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** What PMs write about a request for each other. */
@Controller("/requests/{id}/private-notes")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class NoteController {

    private final WritingNotes notes;
    private final Reading reading;

    NoteController(WritingNotes notes, Reading reading) {
        this.notes = notes;
        this.reading = reading;
    }

    /** Adds a private note, which sales never reads. */
    @Put("/{noteId}")
    HttpResponse<ShownRequest> write(UUID id, UUID noteId, @Body NewNote body, Caller caller) {
        Sent sent = new Sent(id, noteId, null, caller);
        Taken taken = Again.afterCollision(() -> notes.write(sent, body));
        return Answers.to(taken, reading.one(id, caller));
    }
}
