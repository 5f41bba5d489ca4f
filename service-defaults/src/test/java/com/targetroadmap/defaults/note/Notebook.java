package com.targetroadmap.defaults.note;

import com.targetroadmap.defaults.feed.Fact;
import com.targetroadmap.defaults.feed.Facts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
@Requires(property = "spec.name", value = "notes")
public class Notebook {

    private final Notes notes;
    private final Facts facts;

    Notebook(Notes notes, Facts facts) {
        this.notes = notes;
        this.facts = facts;
    }

    @Transactional
    public void write(String id, String text) {
        keep(new Note(id, text));
    }

    @Transactional
    public void writeAll(List<Note> all) {
        all.forEach(this::keep);
    }

    @Transactional
    public void writeAndFail(String id, String text) {
        keep(new Note(id, text));
        throw new IllegalStateException("on purpose");
    }

    @Transactional
    public void tearOut(String id) {
        notes.deleteById(id);
        facts.tell(Fact.deletion(Note.TYPE, "note/" + id));
    }

    @Transactional
    public void tell(Fact fact) {
        facts.tell(fact);
    }

    @Transactional(readOnly = true)
    public List<Note> all() {
        return notes.findAll();
    }

    private void keep(Note note) {
        if (notes.existsById(note.id())) {
            notes.update(note);
        } else {
            notes.save(note);
        }
        facts.tell(new Fact(Note.TYPE, note.subject(), note));
    }
}
