package com.targetroadmap.requests.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.request.Ask;
import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Happened;
import com.targetroadmap.requests.request.Standing;
import com.targetroadmap.requests.request.StoryKind;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is told of what: SALES owns the request, LEAD follows it, PM looks at it, PM2 decides in PM's place, SALES2 has
 * nothing to do with it.
 */
@DatabaseTest
class NoticesTest {

    private static final String QUESTION = "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
    private static final String DECLINED = "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";
    private static final String BUILT =
            "{\"label\":\"BEING_BUILT\",\"key\":\"being-built\",\"words\":\"Our team is building this now.\"}";

    private static final UUID THEME = new UUID(0, 2);
    private static final UUID OTHER_THEME = new UUID(0, 3);
    private static final String FOLLOWING = "{\"following\":true}";

    private static RunningService service;

    private ItemFact item = ItemFact.planned("SAP connector").beingBuilt();
    private final String request = submitted(Persona.SALES, "");
    private String joined = request;
    private String original = request;

    @BeforeAll
    static void start() {
        service = new RunningService();
        for (UUID theme : List.of(THEME, OTHER_THEME)) {
            service.roadmap()
                    .tell(
                            "roadmap.theme.v1",
                            "theme/" + theme,
                            "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Theme %s\",\"openToSales\":true}"
                                    .formatted(theme, new UUID(0, 1), theme));
        }
        soon().until(() -> service.get(Persona.PM, "/triage/themes").raw().contains("Theme " + OTHER_THEME));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Each cause, one step after the other, and what is there afterwards: exactly these notices and no others. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            submitted                               | -
            asked                                   | SALES QUESTION, LEAD QUESTION
            asked answered                          | PM ANSWERED_QUESTION
            asked answeredByLead                    | PM ANSWERED_QUESTION
            asked undone                            | -
            asked declined                          | SALES DECIDED, LEAD DECIDED
            asked declined undone                   | SALES QUESTION, LEAD QUESTION
            asked answered declined                 | SALES DECIDED, LEAD DECIDED
            declined                                | SALES DECIDED, LEAD DECIDED
            declined undone                         | -
            declined read undone                    | SALES DECIDED, LEAD DECIDED
            declined withdrawn                      | -
            answeredAlready                         | SALES DECIDED, LEAD DECIDED
            accepted                                | SALES DECIDED, LEAD DECIDED
            accepted built                          | SALES DECIDED, LEAD DECIDED
            accepted read dropped                   | -
            accepted read told dropped              | SALES WEAKER, LEAD WEAKER
            accepted read told dropped builtAgain   | -
            accepted read told dropped toldAgain    | -
            accepted read told dropped dismissed    | -
            accepted read told discovery dropped    | SALES WEAKER, LEAD WEAKER
            accepted released                       | SALES AVAILABLE, LEAD AVAILABLE
            accepted read released                  | SALES AVAILABLE, LEAD AVAILABLE
            accepted read released builtAgain       | -
            accepted read told declined             | SALES WEAKER, LEAD WEAKER
            accepted read told declined undone      | -
            withdrawn                               | -
            withdrawn resubmitted                   | -
            promised                                | PM PROMISED_IN_WRITING
            promised takenBack                      | -
            accepted read joined                    | PM CUSTOMER_ADDED
            asked handedOver                        | SALES2 QUESTION, LEAD QUESTION
            asked read handedOver                   | SALES2 QUESTION
            declined handedOver                     | SALES2 DECIDED, LEAD DECIDED
            accepted read told dropped read handedOver | SALES2 WEAKER
            accepted read handedOver declined       | SALES2 DECIDED, LEAD DECIDED
            accepted discovery                      | SALES DECIDED, LEAD DECIDED
            accepted read told discovery read dropped | SALES WEAKER, LEAD WEAKER
            accepted read told dropped read declined  | SALES DECIDED, LEAD DECIDED
            accepted read told declined declinedOtherwise | SALES WEAKER, LEAD WEAKER
            accepted released limited               | SALES AVAILABLE, LEAD AVAILABLE
            accepted released read limited          | -
            asked read promised                     | PM PROMISED_IN_WRITING
            promised read promised                  | -
            pm2Follows declined                     | SALES DECIDED, LEAD DECIDED
            accepted read joinedByPm                | -
            accepted read joined joinerWithdrawn    | -
            declined read joinedDeclined            | PM CUSTOMER_ADDED
            asked handedToLead                      | LEAD QUESTION
            asked handedToLead handedOnByLead       | SALES2 QUESTION, LEAD QUESTION
            leadUnfollows asked handedToLead handedOnByLead | SALES2 QUESTION
            leadUnfollows asked takenByLead         | -
            asked handedOver undone                 | -
            salesFollows handedOver declined        | SALES2 DECIDED, LEAD DECIDED
            parked                                  | SALES DECIDED, LEAD DECIDED
            duplicate                               | SALES DECIDED, LEAD DECIDED
            asked read handedOver undone            | SALES2 DECIDED, LEAD DECIDED
            asked read handedOver declined undone   | SALES2 QUESTION
            declined read handedOver                | -
            accepted read dropped toldTooMuch       | LEAD WEAKER
            accepted read joined joined             | PM CUSTOMER_ADDED, PM CUSTOMER_ADDED
            askedByPm asked answered                | PM ANSWERED_QUESTION
            asked answered asked answeredByLead     | PM ANSWERED_QUESTION
            promised takenBack promised             | PM PROMISED_IN_WRITING
            accepted anotherAccepted read joined    | PM CUSTOMER_ADDED
            parked read parkedElsewhere             | SALES DECIDED, LEAD DECIDED
            duplicate read duplicate                | SALES DECIDED, LEAD DECIDED
            duplicate read originalDeclined         | SALES DECIDED, LEAD DECIDED
            accepted read acceptedElsewhere         | SALES DECIDED, LEAD DECIDED
            accepted read declined renamed undone   | -
            declined read declinedOtherwise         | SALES DECIDED, LEAD DECIDED
            """)
    void aCauseTellsTheseAndNoOthers(String steps, String expected) {
        prepare();
        for (String step : steps.split(" ", -1)) {
            take(step);
        }
        assertThat(notices())
                .as(steps)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", ", -1));
    }

    @Test
    void ofARequestThatNobodyLooksAtNobodyIsToldButWhoeverAskedHearsTheAnswer() {
        take("asked");
        take("answered");
        assertThat(notices()).containsExactly("PM2 ANSWERED_QUESTION");
        take("promised");
        assertThat(notices()).containsExactly("PM2 ANSWERED_QUESTION");
    }

    @Test
    void aNoticeSaysWhatItsReceiverMayReadNow() {
        prepare();
        take("accepted");
        move(item.beingBuilt(), "BEING_BUILT");
        take("told");
        Map<?, ?> notice = (Map<?, ?>) of(Persona.SALES).get(0);
        assertThat(notice.get("unread")).isEqualTo(true);
        assertThat(notice.get("toldLabel")).isEqualTo("BEING_BUILT");
        assertThat(notice.get("owner").toString()).contains("Sam Sales");
        assertThat(notice.get("deals")).isNull();
        assertThat(notice.get("by")).isEqualTo("Pete Product");
        assertThat(notice.get("item").toString()).contains("SAP connector");
        assertThat(notice.get("request").toString()).contains("Harbour Hotels");
        item.hidden().toldBy(service.roadmap());
        soon().untilAsserted(() -> assertThat(of(Persona.SALES).get(0).toString())
                .doesNotContain("SAP")
                .contains("item=null"));
    }

    @Test
    void aLabelThatMovesOnLeavesWhatSomebodyWrote() {
        prepare();
        tellOf(item);
        String body = "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\",\"reason\":\"It fits.\"}".formatted(item.id());
        done(service.decided(Persona.PM2, request, body));
        String notice = newest(Persona.SALES);
        take("discovery");
        assertThat(newest(Persona.SALES)).isEqualTo(notice);
        assertThat(service.get(Persona.SALES, "/notices?limit=1").text("notices.0.words"))
                .isEqualTo("It fits.");
    }

    /** What somebody isn't any more. */
    @Test
    void whoDecidesNoMoreReadsNothingThatIsForProduct() {
        prepare();
        take("asked");
        take("answered");
        assertThat(notices()).containsExactly("PM ANSWERED_QUESTION");
        Caller pm = Persona.PM.caller();
        String token = TestTokens.forPerson(
                new Caller(pm.issuer(), pm.subject(), pm.name(), Set.of(Roles.SALES_LEAD), pm.mail()),
                "request-service",
                service.clock().instant());
        assertThat(service.call("GET", "/notices", token, "").raw()).doesNotContain("ANSWERED_QUESTION");
        assertThat(service.call("GET", "/notices/unread", token, "").at("count"))
                .isEqualTo(0);
        service.get(Persona.PM, "/notices");
    }

    @Test
    void whatIsReadIsCountedNoMoreAndWhatCameLaterIs() {
        prepare();
        take("asked");
        int before = (int) service.get(Persona.SALES, "/notices/unread").at("count");
        assertThat(before).isPositive();
        String seen = newest(Persona.SALES);
        take("declined");
        Reply unread = service.post(Persona.SALES, "/notices/reads", "{\"upTo\":\"%s\"}".formatted(seen));
        assertThat(unread.at("count")).isEqualTo(1);
        assertThat(unread.at("more")).isEqualTo(false);
        take("read");
        assertThat(service.get(Persona.SALES, "/notices/unread").at("count")).isEqualTo(0);
        service.post(Persona.SALES, "/notices/reads", "{\"upTo\":\"%s\"}".formatted(seen));
        assertThat(service.get(Persona.SALES, "/notices/unread").at("count")).isEqualTo(0);
    }

    /** One that was begun before another may be there after it. */
    @Test
    void whatThePageDidNotShowStaysUnreadHoweverEarlyItWasBegun() {
        take("asked");
        take("read");
        take("declined");
        String shown = newest(Persona.SALES);
        Instant earlier = service.clock().instant().minusSeconds(30);
        Notice late = Notice.ofTime(
                Persona.SALES.caller().id(), NoticeKind.REVIEW_OVERDUE, UUID.fromString(request), earlier);
        transactions().executeWrite(status -> service.bean(Notices.class).save(late));

        Reply unread = service.post(Persona.SALES, "/notices/reads", "{\"ids\":[\"%s\"]}".formatted(shown));
        assertThat(unread.at("count")).isEqualTo(1);
        assertThat(notices()).containsExactly("SALES REVIEW_OVERDUE");
        service.post(Persona.SALES2, "/notices/reads", "{\"ids\":[\"%s\"]}".formatted(late.id()));
        assertThat(notices()).as("what another one says of it").containsExactly("SALES REVIEW_OVERDUE");
        service.post(Persona.SALES, "/notices/reads", "{\"ids\":[\"%s\"]}".formatted(late.id()));
        assertThat(notices()).isEmpty();
        assertThat(service.post(Persona.SALES, "/notices/reads", "{}").each("errors", "field"))
                .containsExactly("ids");
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        for (int i = 0; i < 3; i++) {
            String one = submitted(Persona.SALES, "");
            service.decided(Persona.PM2, one, DECLINED);
        }
        Reply first = service.get(Persona.SALES, "/notices?limit=2");
        Reply second = service.get(Persona.SALES, "/notices?limit=1&next=" + first.text("next"));
        List<Object> all = service.get(Persona.SALES, "/notices?limit=200").each("notices", "id");
        assertThat(Stream.concat(first.each("notices", "id").stream(), second.each("notices", "id").stream()))
                .containsExactlyElementsOf(all.subList(0, 3));
        assertThat(service.get(Persona.SALES, "/notices?next=x").status()).isEqualTo(400);
        assertThat(service.get(Persona.SALES, "/notices?limit=0").status()).isEqualTo(400);
        assertThat(service.get(Persona.SALES, "/notices?limit=201").status()).isEqualTo(400);
    }

    /** What is told stands or falls with its cause. */
    @Test
    void ofWhatIsTakenBackNobodyIsTold() {
        Change declined = new Change(
                UUID.fromString(request),
                StoryKind.DECLINED,
                null,
                service.clock().instant(),
                standing(Decision.NEW, Label.WAITING_FOR_PRODUCT),
                standing(Decision.DECLINED, Label.NOT_PLANNED),
                null,
                null);
        var told = service.bean(ApplicationContext.class).getEventPublisher(Happened.class);
        assertThatThrownBy(() -> transactions().executeWrite(status -> {
                    told.publishEvent(new Happened(List.of(declined)));
                    throw new IllegalStateException("taken back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(notices()).isEmpty();
        transactions().executeWrite(status -> {
            told.publishEvent(new Happened(List.of(declined)));
            return null;
        });
        assertThat(notices()).containsExactly("SALES DECIDED");
    }

    @Test
    void whatIsAnothersByNowTakesNoPlaceOnAPage() {
        take("declined");
        String below = newest(Persona.SALES);
        String passedOn = submitted(Persona.SALES, "");
        service.decided(Persona.PM2, passedOn, DECLINED);
        assertThat(newest(Persona.SALES)).isNotEqualTo(below);
        readAll(Persona.SALES);
        handOver(Persona.SALES, passedOn, Persona.SALES2);
        assertThat(newest(Persona.SALES)).isEqualTo(below);
    }

    @Test
    void whoHasManyReadsHowManyToNinetyNineAndThatTheyAreMore() {
        Instant now = service.clock().instant();
        List<Notice> many = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> Notice.ofTime(
                        Persona.SALES2.caller().id(), NoticeKind.REVIEW_OVERDUE, null, now.minusSeconds(i)))
                .toList();
        service.get(Persona.SALES2, "/people");
        transactions().executeWrite(status -> service.bean(Notices.class).saveAll(many));
        Reply unread = service.get(Persona.SALES2, "/notices/unread");
        assertThat(unread.at("count")).isEqualTo(99);
        assertThat(unread.at("more")).isEqualTo(true);
        readAll(Persona.SALES2);
        assertThat(service.get(Persona.SALES2, "/notices/unread").at("count")).isEqualTo(0);
    }

    @Test
    void onlyWhoSeesARequestFollowsIt() {
        String path = "/requests/%s/followers/me".formatted(request);
        assertThat(service.put(Persona.SALES2, path, FOLLOWING).status()).isEqualTo(404);
        assertThat(service.put(Persona.LEAD, path, "{}").status()).isEqualTo(400);
        assertThat(service.put(Persona.LEAD, path, FOLLOWING).at("following")).isEqualTo(true);
        assertThat(service.put(Persona.LEAD, path, FOLLOWING).list("names")).containsExactly("Lee Lead");
        assertThat(service.put(Persona.LEAD, path, "{\"following\":false}").at("following"))
                .isEqualTo(false);
        take("declined");
        assertThat(notices()).containsExactly("SALES DECIDED");
    }

    private static Standing standing(Decision decision, Label label) {
        return new Standing(
                Persona.SALES.caller().id(),
                decision,
                label,
                null,
                null,
                null,
                null,
                Ask.Promised.NO,
                Guidance.of(label, label.name()));
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return service.bean(TransactionOperations.class);
    }

    private void prepare() {
        follow(Persona.LEAD, true);
        assign(request);
    }

    private static void assign(String request) {
        done(service.put(
                Persona.PM,
                "/requests/%s/assignee".formatted(request),
                "{\"assigneeId\":\"%s\",\"seen\":null}"
                        .formatted(Persona.PM.caller().id())));
    }

    private void follow(Persona who, boolean following) {
        done(service.put(
                who, "/requests/%s/followers/me".formatted(request), "{\"following\":%s}".formatted(following)));
    }

    private void take(String step) {
        switch (step) {
            case "submitted" -> {}
            case "asked" -> done(service.decided(Persona.PM2, request, QUESTION));
            case "askedByPm" -> done(service.decided(Persona.PM, request, QUESTION));
            case "parked" -> park(THEME);
            case "parkedElsewhere" -> park(OTHER_THEME);
            case "duplicate" -> {
                original = submitted(Persona.SALES, "");
                done(service.decided(
                        Persona.PM2, request, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original)));
            }
            case "originalDeclined" -> done(service.decided(Persona.PM2, original, DECLINED));
            case "acceptedElsewhere" ->
                accept(ItemFact.planned("Oracle connector").beingBuilt());
            case "anotherAccepted" -> {
                String another = submitted(Persona.SALES2, "");
                String body = "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id());
                done(service.decided(Persona.PM2, another, body));
                assign(another);
            }
            case "renamed" -> {
                item = item.called("SAP link");
                item.toldBy(service.roadmap());
                soon().until(() -> service.bean(Items.class)
                        .findById(item.id())
                        .filter(one -> one.nameForSales().equals("SAP link"))
                        .isPresent());
            }
            case "declined" -> done(service.decided(Persona.PM2, request, DECLINED));
            case "answeredAlready" ->
                done(service.decided(Persona.PM2, request, "{\"kind\":\"ANSWERED\",\"how\":\"press F2\"}"));
            case "accepted" -> accept(item);
            case "undone" -> undo();
            case "answered" -> done(put(Persona.SALES, "answers", "{\"text\":\"Forty.\"}"));
            case "answeredByLead" -> done(put(Persona.LEAD, "answers", "{\"text\":\"Forty.\"}"));
            case "withdrawn" -> done(put(Persona.SALES, "withdrawals", "{}"));
            case "resubmitted" -> done(put(Persona.SALES, "resubmissions", "{}"));
            case "promised" -> done(put(Persona.SALES, "promises", "{\"promised\":\"IN_WRITING\"}"));
            case "takenBack" -> done(put(Persona.SALES, "promises", "{\"promised\":\"NO\"}"));
            case "told" -> done(put(Persona.SALES, "tellings", BUILT));
            case "toldTooMuch" -> done(put(Persona.SALES, "tellings", BUILT));
            case "toldAgain" ->
                done(put(Persona.SALES, "tellings", "{\"label\":\"NOT_PLANNED\",\"words\":\"We won't.\"}"));
            case "dismissed" -> done(put(Persona.SALES, "dismissals", "{\"label\":\"NOT_PLANNED\"}"));
            case "handedOver" -> handOver(Persona.SALES, request, Persona.SALES2);
            case "handedToLead" -> handOver(Persona.SALES, request, Persona.LEAD);
            case "takenByLead" -> handOver(Persona.LEAD, request, Persona.LEAD);
            case "handedOnByLead" -> handOver(Persona.LEAD, request, Persona.SALES2);
            case "joined" -> joined = submitted(Persona.SALES2, ",\"joinsItemId\":\"%s\"".formatted(item.id()));
            case "joinedByPm" -> joined = submitted(Persona.PM, ",\"joinsItemId\":\"%s\"".formatted(item.id()));
            case "joinedDeclined" ->
                joined = submitted(Persona.SALES2, ",\"joinsRequestId\":\"%s\"".formatted(request));
            case "joinerWithdrawn" ->
                done(service.put(
                        Persona.SALES2, "/requests/%s/withdrawals/%s".formatted(joined, UUID.randomUUID()), "{}"));
            case "pm2Follows" -> follow(Persona.PM2, true);
            case "salesFollows" -> follow(Persona.SALES, true);
            case "leadUnfollows" -> follow(Persona.LEAD, false);
            case "declinedOtherwise" ->
                done(service.decided(Persona.PM2, request, DECLINED.replace("too rare", "much too rare")));
            case "built", "builtAgain" -> move(item.beingBuilt(), "BEING_BUILT");
            case "dropped" -> move(item.dropped("2999-01-01T00:00:00Z"), "NOT_PLANNED");
            case "discovery" -> move(item.inDiscovery(), "BEING_EXPLORED");
            case "released" -> move(item.released(), "AVAILABLE");
            case "limited" -> {
                item = item.released("available-to-some");
                item.toldBy(service.roadmap());
                soon().until(() -> service.get(Persona.LEAD, "/requests/" + request)
                        .text("guidance.key")
                        .equals("available-to-some"));
            }
            case "read" ->
                Stream.of(Persona.values()).filter(who -> !of(who).isEmpty()).forEach(NoticesTest::readAll);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** Unread ones of this request, and of what joined its item. */
    private List<String> notices() {
        List<String> found = new ArrayList<>();
        for (Persona who : Persona.values()) {
            for (Object one : of(who)) {
                Map<?, ?> notice = (Map<?, ?>) one;
                String where = notice.get("request") + " " + notice.get("item");
                boolean isOfThis = where.contains(request)
                        || where.contains(joined)
                        || where.contains(item.id().toString());
                if (isOfThis && notice.get("unread").equals(true)) {
                    found.add(who + " " + notice.get("kind"));
                }
            }
        }
        return found;
    }

    private static List<Object> of(Persona who) {
        return service.get(who, "/notices?limit=200").list("notices");
    }

    private static String newest(Persona who) {
        return service.get(who, "/notices?limit=1").text("notices.0.id");
    }

    private void tellOf(ItemFact some) {
        some.toldBy(service.roadmap());
        soon().until(() -> service.bean(Items.class).existsById(some.id()));
    }

    private void accept(ItemFact some) {
        if (!service.bean(Items.class).existsById(some.id())) {
            tellOf(some);
        }
        done(service.decided(Persona.PM2, request, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(some.id())));
    }

    private void park(UUID theme) {
        done(service.decided(Persona.PM2, request, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(theme)));
    }

    /** Looks often: most of these tests' time would be waiting else. */
    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10));
    }

    private static void readAll(Persona who) {
        done(service.post(who, "/notices/reads", "{\"upTo\":\"%s\"}".formatted(newest(who))));
    }

    private static void handOver(Persona from, String request, Persona to) {
        done(service.put(
                from,
                "/requests/%s/hand-overs/%s".formatted(request, UUID.randomUUID()),
                "{\"to\":\"%s\"}".formatted(to.caller().id())));
    }

    private void move(ItemFact moved, String label) {
        item = moved;
        item.toldBy(service.roadmap());
        soon().until(() ->
                service.get(Persona.LEAD, "/requests/" + request).text("label").equals(label));
    }

    private void undo() {
        String etag = service.get(Persona.PM2, "/requests/" + request).etag();
        done(service.put(Persona.PM2, "/requests/%s/undos/%s".formatted(request, UUID.randomUUID()), etag, "{}"));
    }

    private Reply put(Persona who, String what, String body) {
        return service.put(who, "/requests/%s/%s/%s".formatted(request, what, UUID.randomUUID()), body);
    }

    private static String submitted(Persona who, String more) {
        Reply reply = service.put(
                who,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They wait.\"%s}".formatted(more));
        done(reply);
        return reply.text("id");
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.raw()).isBetween(200, 201);
    }
}
