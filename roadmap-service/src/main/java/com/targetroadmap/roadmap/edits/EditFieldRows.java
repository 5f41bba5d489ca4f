package com.targetroadmap.roadmap.edits;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditFieldRows extends GenericRepository<EditRow, UUID> {

    @Introspected
    record Row(
            UUID editId,
            String field,
            @Nullable String fromText,
            @Nullable String toText) {

        FieldChange change() {
            return new FieldChange(field, fromText, toText);
        }
    }

    @Query("insert into item_edit_field (edit_id, field, from_text, to_text)"
            + " values (:edit, :field, cast(:from as varchar(8000)), cast(:to as varchar(8000)))")
    void add(UUID edit, String field, @Nullable String from, @Nullable String to);

    @Query("select edit_id, field, from_text, to_text from item_edit_field where edit_id in (:edits)"
            + " order by edit_id, field")
    List<Row> of(Collection<UUID> edits);
}
