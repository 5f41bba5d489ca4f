package com.targetroadmap.system.size;

import com.targetroadmap.system.size.World.Kind;
import com.targetroadmap.system.size.World.Made;
import java.io.IOException;
import java.sql.SQLException;

/** The subjects of roadmap-service's feed, as request-service has noted them. */
record Heard(Target target) {

    /** @return how many there are */
    long all(World world) throws SQLException, IOException {
        try (TableWriter subjects = target.table("feed_reader_subject", "feed, subject, rebuild_number")) {
            note(subjects, "product/" + world.id(Kind.PRODUCT, 0));
            for (int i = 0; i < World.THEMES; i++) {
                note(subjects, "theme/" + world.id(Kind.THEME, i));
            }
            for (int i = 0; i < World.PHASES; i++) {
                note(subjects, "phase/" + world.id(Kind.PHASE, i));
            }
            for (Made item : world.made) {
                note(subjects, "item/" + item.id());
            }
        }
        return 1L + World.THEMES + World.PHASES + world.items;
    }

    private static void note(TableWriter subjects, String subject) throws SQLException, IOException {
        subjects.write("roadmap-service", subject, 1);
    }
}
