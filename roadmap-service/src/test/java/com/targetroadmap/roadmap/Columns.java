package com.targetroadmap.roadmap;

import com.targetroadmap.roadmap.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of every table that holds what product managers write: which columns are internal, and which are not. */
final class Columns {

    static final String MARKER = "Mrkr";
    static final int NUMBER = 9753;

    /** Never to be read by sales, nor on the feed. */
    private static final Map<String, Set<String>> INTERNAL = Map.of(
            "phase", Set.of("goal"),
            "theme", Set.of("other_words"),
            "item",
                    Set.of(
                            "internal_title",
                            "description",
                            "other_words",
                            "target_users",
                            "user_goal",
                            "business_goal",
                            "priority",
                            "target_quarter",
                            "board_rank",
                            "owner_name",
                            "tracker_link"),
            "item_move", Set.of("reason"));

    /** What sales may read, where it may, and what says nothing. */
    private static final Map<String, Set<String>> OTHERS = Map.of(
            "product", Set.of("id", "name", "made_at", "made_by", "fingerprint", "version"),
            "phase",
                    Set.of(
                            "id",
                            "product_id",
                            "number",
                            "name",
                            "state",
                            "current_of",
                            "completed_by",
                            "completion",
                            "made_at",
                            "made_by",
                            "fingerprint",
                            "version"),
            "theme",
                    Set.of(
                            "id",
                            "product_id",
                            "title",
                            "problem",
                            "questions",
                            "open_to_sales",
                            "next_review",
                            "made_at",
                            "made_by",
                            "fingerprint",
                            "version"),
            "item",
                    Set.of(
                            "id",
                            "ordinal",
                            "product_id",
                            "theme_id",
                            "name_for_sales",
                            "problem",
                            "show_to_sales",
                            "offer_today",
                            "follows_id",
                            "next_review",
                            "stage",
                            "stage_since",
                            "phase_id",
                            "who_can_have_it",
                            "customer_reason",
                            "made_at",
                            "made_by",
                            "fingerprint",
                            "version"),
            "own_line",
                    Set.of(
                            "id",
                            "item_id",
                            "newest_of",
                            "in_force",
                            "words",
                            "written_at",
                            "written_by",
                            "until",
                            "stage",
                            "phase_id",
                            "phase_state",
                            "follows_id",
                            "followed_stage",
                            "ended_at",
                            "ended_because",
                            "expired"),
            "item_move",
                    Set.of(
                            "id",
                            "item_id",
                            "item_version",
                            "moved_at",
                            "moved_by",
                            "from_stage",
                            "to_stage",
                            "from_phase_id",
                            "to_phase_id",
                            "who_can_have_it",
                            "customer_reason",
                            "fingerprint"));

    /** Not read for sales; and what a product manager wrote in them stands in the tables above, too. */
    private static final Set<String> TABLES = Set.of(
            "lock_row",
            "item_dependency",
            "item_edit",
            "item_edit_field",
            "item_word",
            "item_vocabulary",
            "item_to_tell",
            "request",
            "item_customer",
            "item_demand",
            "known_item",
            "known_word",
            "known_key",
            "person",
            "flyway_schema_history");

    private static final Set<String> NUMBERS = Set.of("priority", "board_rank");

    private Columns() {}

    /** Columns and tables that are in no list. */
    static List<String> undecided(Sql sql) {
        return all(sql).stream()
                .filter(column -> !isDecided(column.split(" ", 2)[0], column.split(" ", 2)[1]))
                .toList();
    }

    /** A marker in each internal column, a number where a text doesn't fit; a web address, which fits all texts. */
    static void fill(Sql sql) {
        INTERNAL.forEach((table, columns) -> columns.forEach(column -> sql.run("update %s set %s = %s"
                .formatted(
                        table,
                        column,
                        NUMBERS.contains(column) ? NUMBER : "'https://" + MARKER + "/" + column.charAt(0) + "'"))));
    }

    private static boolean isDecided(String table, String column) {
        return TABLES.contains(table)
                || table.startsWith("feed_")
                || INTERNAL.getOrDefault(table, Set.of()).contains(column)
                || OTHERS.getOrDefault(table, Set.of()).contains(column);
    }

    private static List<String> all(Sql sql) {
        return sql.rows("select table_name, column_name from information_schema.columns where table_schema = 'public'"
                + " order by table_name, column_name");
    }
}
