package db.migration;

import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.told.Turn;
import com.targetroadmap.requests.told.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Counts what the stories of requests tell that are there already. The settings of the installation aren't known here: weeks
 * begin at midnight UTC, and a first look within sixteen working hours was within the promise.
 */
public final class V2026_11_25_21__Insights_there_already extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;
    private static final int HOUR = 3_600;
    private static final int PROMISE = 16 * HOUR;
    private static final Duration SHOWN = Duration.ofDays(100);
    private static final String WAITING = "WAITING_FOR_PRODUCT";

    private static final Set<String> DECISIONS =
            Set.of("ACCEPTED", "QUESTION", "ANSWERED", "PARKED", "DECLINED", "DUPLICATE");
    private static final Map<String, String> LABELS = Map.of(
            "SUBMITTED", WAITING,
            "QUESTION_ANSWERED", WAITING,
            "RESUBMITTED", WAITING,
            "REOPENED", WAITING,
            "RETURNED", WAITING,
            "QUESTION", "QUESTION",
            "ANSWERED", "ALREADY_ANSWERED",
            "PARKED", "NOT_NOW",
            "DECLINED", "NOT_PLANNED");
    private static final Set<String> NO_LABEL = Set.of("PROMISE_TOLD", "HANDED_OVER");
    private static final Set<String> WITHDRAWN = Set.of("WITHDRAWN", "UNANSWERED");

    private static final Pattern FROM = Pattern.compile("\"from\":\"(\\w+)\"");
    private static final Pattern TO = Pattern.compile("\"to\":\"(\\w+)\"");
    private static final Pattern WHY = Pattern.compile("\"(reason|question|how|customerReason)\":\"[^\"]");
    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

    private final Map<String, Long> counts = new TreeMap<>();
    private final Instant shownFrom = Instant.now().minus(SHOWN);

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        counts.clear();
        try (Statement clean = connection.createStatement()) {
            clean.execute("delete from weekly_count");
            clean.execute("delete from counted_case");
            clean.execute("delete from first_look");
            clean.execute("delete from weaker_untold");
        }
        try (PreparedStatement cases = connection.prepareStatement(
                        "insert into counted_case (measure, request_id, at, hours) values (?, ?, ?, ?)");
                PreparedStatement looks =
                        connection.prepareStatement("insert into first_look (request_id) values (?)");
                PreparedStatement untold =
                        connection.prepareStatement("insert into weaker_untold (request_id, since) values (?, ?)")) {
            readStories(connection, cases, looks);
            readTold(connection, cases, untold);
            for (PreparedStatement each : List.of(cases, looks, untold)) {
                each.executeBatch();
            }
        }
        write(connection);
    }

    private void readStories(Connection connection, PreparedStatement cases, PreparedStatement looks)
            throws SQLException {
        try (Statement reading = connection.createStatement()) {
            reading.setFetchSize(AT_ONCE);
            try (ResultSet rows = reading.executeQuery("select s.request_id, s.at, s.kind, s.details, r.status_label,"
                    + " r.clock_spent from story_line s join request r on r.id = s.request_id"
                    + " order by s.request_id, s.line")) {
                Story story = null;
                int read = 0;
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    if (story == null || !story.id.equals(id)) {
                        keep(story, cases, looks);
                        story = new Story(id, rows.getString(5), rows.getLong(6), new ArrayList<>());
                    }
                    story.lines.add(new Line(instant(rows, 2), rows.getString(3), rows.getString(4)));
                    if (++read % AT_ONCE == 0) {
                        cases.executeBatch();
                        looks.executeBatch();
                    }
                }
                keep(story, cases, looks);
            }
        }
    }

    private void keep(Story story, PreparedStatement cases, PreparedStatement looks) throws SQLException {
        if (story == null) {
            return;
        }
        countLabels(story);
        List<Line> decisions = story.lines.stream()
                .filter(line -> DECISIONS.contains(line.kind))
                .toList();
        for (Line line : decisions) {
            String measure = WHY.matcher(line.details).find() ? "DECIDED_WITH_REASON" : "DECIDED_WITHOUT_REASON";
            count(cases, measure, story.id, line.at, null);
        }
        if (decisions.isEmpty()) {
            return;
        }
        looks.setObject(1, story.id);
        looks.addBatch();
        // What was spent is known as a whole only: of requests that were looked at once, that is the first look.
        boolean joined = story.lines.stream().anyMatch(line -> line.kind.equals("JOINED"));
        if (decisions.size() == 1 && !joined) {
            String measure = story.spent <= PROMISE ? "LOOKED_IN_TIME" : "LOOKED_LATE";
            count(cases, measure, story.id, decisions.get(0).at, (int) Math.max(1, (story.spent + HOUR - 1) / HOUR));
        }
    }

    /** What an item said isn't in the line that leads there: the next change tells it, or what the request says today. */
    private void countLabels(Story story) {
        List<Line> lines = story.lines.stream()
                .filter(line -> !NO_LABEL.contains(line.kind))
                .toList();
        String before = null;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            String label = last ? story.label : label(lines.get(i), lines.get(i + 1));
            if (!label.equals(before)) {
                LocalDate week = week(lines.get(i).at);
                add("LABEL", week, label, 1);
                if (before != null) {
                    add("LABEL", week, before, -1);
                }
            }
            before = label;
        }
    }

    private static String label(Line line, Line next) {
        if (line.kind.equals("LABEL_CHANGED")) {
            return found(TO, line.details);
        }
        if (WITHDRAWN.contains(line.kind)) {
            return "WITHDRAWN";
        }
        if (LABELS.containsKey(line.kind)) {
            return LABELS.get(line.kind);
        }
        return next.kind.equals("LABEL_CHANGED") ? found(FROM, next.details) : "BEING_EXPLORED";
    }

    private void readTold(Connection connection, PreparedStatement cases, PreparedStatement untold)
            throws SQLException {
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select id, told_label, told_key, status_label, status_guidance,"
                        + " status_since from request where told_outdated = true")) {
            while (rows.next()) {
                Verdict then = new Verdict(Label.valueOf(rows.getString(2)), rows.getString(3));
                Verdict now = new Verdict(Label.valueOf(rows.getString(4)), found(KEY, rows.getString(5)));
                if (then.to(now) == Turn.WEAKER) {
                    UUID id = rows.getObject(1, UUID.class);
                    Instant since = instant(rows, 6);
                    untold.setObject(1, id);
                    untold.setTimestamp(2, Timestamp.from(since));
                    untold.addBatch();
                    count(cases, "GOT_WEAKER", id, since, null);
                }
            }
        }
    }

    private void count(PreparedStatement cases, String measure, UUID id, Instant at, Integer hours)
            throws SQLException {
        if (at.isBefore(shownFrom)) {
            return;
        }
        cases.setString(1, measure);
        cases.setObject(2, id);
        cases.setTimestamp(3, Timestamp.from(at));
        cases.setObject(4, hours, java.sql.Types.INTEGER);
        cases.addBatch();
        add(measure, week(at), hours == null ? "" : String.valueOf(hours), 1);
    }

    private void add(String measure, LocalDate week, String part, long by) {
        counts.merge(measure + " " + week + " " + part, by, Long::sum);
    }

    private void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into weekly_count (measure, week, part, number) values (?, ?, ?, ?)")) {
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                String[] cell = each.getKey().split(" ", 3);
                insert.setString(1, cell[0]);
                insert.setObject(2, LocalDate.parse(cell[1]));
                insert.setString(3, cell[2]);
                insert.setLong(4, each.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static LocalDate week(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }

    private static String found(Pattern pattern, String details) {
        Matcher found = pattern.matcher(details);
        return found.find() ? found.group(1) : "BEING_EXPLORED";
    }

    private record Line(Instant at, String kind, String details) {}

    private record Story(UUID id, String label, long spent, List<Line> lines) {}
}
