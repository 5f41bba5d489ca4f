package com.targetroadmap.defaults.feed;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.util.UUID;
import java.util.regex.Pattern;

/** A process that writes without end, reads its own feed, and prints the id of each event that was served to it. */
final class ServedUntilKilled {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+-[0-9a-f]+)\"");
    private static final int WRITERS = 4;

    private ServedUntilKilled() {}

    public static void main(String[] arguments) {
        var service = Service.teller(TestDatabase.settings(arguments[0], arguments[1], arguments[2]));
        for (int writer = 0; writer < WRITERS; writer++) {
            new Thread(() -> writeWithoutEnd(service)).start();
        }
        printWhatIsServed(service);
    }

    private static void writeWithoutEnd(Service service) {
        while (true) {
            service.notes().write(UUID.randomUUID().toString(), "to be served, and never lost");
        }
    }

    private static void printWhatIsServed(Service service) {
        String last = null;
        while (true) {
            var events = service.get("/feed?timeout=1000" + (last == null ? "" : "&lastEventId=" + last));
            var ids = ID.matcher(events.body());
            while (ids.find()) {
                last = ids.group(1);
                System.out.println(last);
            }
            System.out.flush();
        }
    }
}
