package com.targetroadmap.system.copies;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;

import com.targetroadmap.system.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Whether each copy equals its source, field by field, in the databases themselves. */
public final class Copies {

    private static final String NEWEST = """
            select subject, state from feed_event e where event_type = '%s' and state is not null
                and not exists (select 1 from feed_event n
                    where n.subject = e.subject and n.feed_position > e.feed_position)
            """;

    /** Design.md, section 5. */
    private static final String KNOWN = """
            select i.id, i.name_for_sales, i.theme_id, i.stage_since, coalesce(d.customers, 0)
            from item i left join item_demand d on d.item_id = i.id
            where i.show_to_sales and (i.stage in ('IN_DEVELOPMENT', 'RELEASED') or d.requests > 0)
            """;

    private static final String KNOWN_ROWS = "select id, name, theme_id, since, customers from known_item";

    private final Connection roadmap;
    private final Connection requests;
    private final Differences differences = new Differences();

    private Copies(Connection roadmap, Connection requests) {
        this.roadmap = roadmap;
        this.requests = requests;
    }

    /** What differs; nothing is what should. To be asked when all is quiet. */
    public static List<String> differences(Databases databases) throws SQLException {
        try (Connection roadmap = databases.look(ROADMAP_SERVICE);
                Connection requests = databases.look(REQUEST_SERVICE)) {
            return new Copies(roadmap, requests).compareAll();
        }
    }

    private List<String> compareAll() throws SQLException {
        compare("product", "select id, name from product", "select id, name from roadmap_product");
        compareThemes();
        compareItems();
        compareRequests();
        compareLabels();
        compareNames();
        lookForWhatIsLeftOver();
        compareFeeds();
        return differences.found();
    }

    private void compareThemes() throws SQLException {
        String fields = "id, product_id, title, open_to_sales";
        compare("theme", "select " + fields + " from theme", "select " + fields + " from roadmap_theme");
    }

    private void compareItems() throws SQLException {
        String fields =
                "id, product_id, theme_id, name_for_sales, problem, show_to_sales, stage, stage_since, follows_id";
        compare("item", "select " + fields + " from item", "select " + fields + " from roadmap_item");
        Map<String, List<String>> facts = Table.of(roadmap, NEWEST.formatted("roadmap.item.v1"));
        Map<String, List<String>> copies =
                Table.of(requests, "select 'item/' || cast(id as varchar(36)), guidance from roadmap_item");
        differences.compare("guidance of", Verdict.ofFacts(facts), Verdict.of(copies));
    }

    private void compareRequests() throws SQLException {
        compareBackwards(
                "request",
                "select id, item_id, customer_id, decision = 'WITHDRAWN' from request",
                "select id, item_id, customer_id, withdrawn from request");
        compareDemand();
    }

    /** Which roadmap-service keeps up to date by each fact, instead of counting it. */
    private void compareDemand() throws SQLException {
        String wanted = " from request where item_id is not null and decision <> 'WITHDRAWN' group by ";
        compareBackwards(
                "demand of",
                "select item_id, count(distinct customer_id), count(*)" + wanted + "item_id",
                "select item_id, customers, requests from item_demand");
        String itemAndCustomer = "cast(item_id as varchar(36)) || ' by ' || cast(customer_id as varchar(36))";
        compareBackwards(
                "demand of",
                "select " + itemAndCustomer + ", count(*)" + wanted + "item_id, customer_id",
                "select " + itemAndCustomer + ", requests from item_customer");
        differences.compare("known to sales", Table.of(roadmap, KNOWN), Table.of(roadmap, KNOWN_ROWS));
    }

    /** What a request shows is what its item says. */
    private void compareLabels() throws SQLException {
        String accepted = " from request r join roadmap_item i on i.id = r.item_id where r.decision = 'ACCEPTED'";
        differences.compare(
                "status of accepted",
                Verdict.of(Table.of(requests, "select r.id, i.guidance" + accepted)),
                Verdict.of(Table.of(requests, "select r.id, r.status_guidance" + accepted)));
        differences.compare(
                "label of",
                Verdict.labels(Table.of(requests, "select id, status_guidance from request")),
                Verdict.texts(Table.of(requests, "select id, status_label from request")));
    }

    private void lookForWhatIsLeftOver() throws SQLException {
        differences.none(
                "still being created",
                Table.of(requests, "select id, stage from roadmap_item where stage = 'PROPOSED'"));
        for (Connection database : List.of(roadmap, requests)) {
            differences.none("set aside", Table.of(database, "select subject, reason from feed_set_aside"));
            differences.none("rebuilding", Table.of(database, "select feed from feed_reader where rebuilding"));
        }
        differences.none(
                "items that came twice",
                Table.of(
                        roadmap,
                        "select name_for_sales, count(*) from item group by name_for_sales having count(*) > 1"));
        differences.none(
                "references that came twice",
                Table.of(requests, "select number, count(*) from request group by number having count(*) > 1"));
    }

    private void compareNames() throws SQLException {
        differences.compare(
                "found by its name: item",
                Table.of(requests, "select id from roadmap_item where stage <> 'DROPPED'"),
                Table.of(requests, "select distinct item_id from roadmap_item_tail"));
        differences.compare(
                "found by its name: customer",
                Table.of(requests, "select id from customer"),
                Table.of(requests, "select distinct customer_id from customer_tail"));
    }

    /** Each position once and none left out; everything that was told is read. */
    private void compareFeeds() throws SQLException {
        String told = "select 'newest', newest, newest from feed_counter";
        String kept = "select 'newest', max(feed_position), count(*) from feed_event";
        differences.compare("feed of roadmap-service", Table.of(roadmap, told), Table.of(roadmap, kept));
        differences.compare("feed of request-service", Table.of(requests, told), Table.of(requests, kept));
        String newest = "select 'position', newest from feed_counter";
        String read = "select 'position', feed_position from feed_reader";
        compare("what request-service read up to", newest, read);
        compareBackwards("what roadmap-service read up to", newest, read);
    }

    private void compare(String what, String ofRoadmap, String inRequests) throws SQLException {
        differences.compare(what, Table.of(roadmap, ofRoadmap), Table.of(requests, inRequests));
    }

    private void compareBackwards(String what, String ofRequests, String inRoadmap) throws SQLException {
        differences.compare(what, Table.of(requests, ofRequests), Table.of(roadmap, inRoadmap));
    }
}
