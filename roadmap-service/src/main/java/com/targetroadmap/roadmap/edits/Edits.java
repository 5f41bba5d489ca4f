package com.targetroadmap.roadmap.edits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notes edits and reads them again. Runs in the caller's transaction. */
@Singleton
public class Edits {

    private final EditRows rows;
    private final EditFieldRows fields;

    Edits(EditRows rows, EditFieldRows fields) {
        this.rows = rows;
        this.fields = fields;
    }

    /** Where nothing has changed nothing is noted. */
    public void note(UUID item, long version, Instant at, UUID by, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            UUID id = UUID.randomUUID();
            rows.save(new EditRow(id, item, version, at, by));
            changes.forEach(change -> fields.add(id, change.field(), change.from(), change.to()));
        }
    }

    /** Those before a place, the newest first. */
    public List<Edit> before(UUID item, long version, Instant at, UUID id, int limit) {
        List<EditRow> found = rows.before(item, version, at, id, limit);
        Map<UUID, List<FieldChange>> changed = changesOf(found);
        return found.stream()
                .map(row ->
                        new Edit(row.id(), row.itemVersion(), row.editedAt(), row.editedBy(), changed.get(row.id())))
                .toList();
    }

    private Map<UUID, List<FieldChange>> changesOf(List<EditRow> edits) {
        return edits.isEmpty()
                ? Map.of()
                : fields.of(edits.stream().map(EditRow::id).toList()).stream()
                        .collect(groupingBy(EditFieldRows.Row::editId, mapping(EditFieldRows.Row::change, toList())));
    }
}
