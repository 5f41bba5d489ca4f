package com.targetroadmap.gateway.testing;

/** Answers of the two services as they are on the wire. */
public final class Json {

    public static final String ID = "01938f6e-0000-7000-8000-000000000001";
    public static final String ITEM_ID = "01938f6e-0000-7000-8000-0000000000a1";
    public static final String PHASE_2 = "01938f6e-0000-7000-8000-0000000000b2";
    public static final String PHASE_3 = "01938f6e-0000-7000-8000-0000000000b3";
    public static final String PHASE_4 = "01938f6e-0000-7000-8000-0000000000b4";
    public static final String THEME_ID = "01938f6e-0000-7000-8000-0000000000c1";
    public static final String PRODUCT_ID = "01938f6e-0000-7000-8000-0000000000d1";
    public static final String SECOND_PRODUCT_ID = "01938f6e-0000-7000-8000-0000000000d2";

    public static final String LATER = """
            {"label":"LATER","key":"later-follows-being-built","parameters":{"name":"Premium SAP connector",\
            "phase":"3","currentPhase":"2","followed":"SAP connector (basic)"},"ownLine":null}""";

    public static final String READINGS = """
            [{"feed":"request-service","reading":true,"position":41,"rebuilding":false,"lastContact":"2026-11-23T09:00:00Z",\
            "trouble":null,"setAside":[],"later":"unknown fields are passed over"}]""";

    public static final String READINGS_WITH_ONE_SET_ASIDE = """
            [{"feed":"roadmap-service","reading":true,"position":57,"rebuilding":false,"lastContact":"2026-11-23T09:00:00Z",\
            "trouble":null,"setAside":[{"eventId":"55-ab","type":"roadmap.item.v1","subject":"item/%s",\
            "reason":"its stage is missing","setAsideAt":"2026-11-23T08:00:00Z","attempts":2}]}]""".formatted(ITEM_ID);

    public static final String SALES_ITEM = """
            {"id":"%s","name":"Premium SAP connector","problem":"Bookings are typed twice.","theme":"Integrations",\
            "stageSince":"2026-11-20T09:00:00Z","customers":2,"guidance":%s,"later":"unknown fields are passed over"}""".formatted(ITEM_ID, LATER);

    public static final String THEME = """
            {"id":"%s","title":"Integrations","problem":"Numbers are typed twice.","questions":["Who types them?"]}""".formatted(THEME_ID);

    public static final String SALES_ROADMAP = """
            {"asOf":"2026-11-23T09:00:00Z","available":[],"beingBuilt":[%s],"youAsked":[],"problems":[%s]}""".formatted(SALES_ITEM, THEME);

    public static final String FOUND = "{\"items\":[%s],\"themes\":[],\"closest\":null}".formatted(SALES_ITEM);

    public static final String NOTHING_FOUND = "{\"items\":[],\"themes\":[],\"closest\":%s}".formatted(THEME);

    public static final String DEAL = """
            {"id":"%1$s","customerId":"%1$s","kind":"EXPANSION","state":"OPEN","amount":{"minorUnits":1250000,"currency":"EUR"},\
            "closeDate":"2026-12-11","crmId":null,"version":7}""".formatted(ID);

    public static final String CLOSING = """
            {"deals":[{"id":"%1$s","customer":{"id":"%1$s","name":"Harbour Hotels"},"owner":{"id":"%1$s","name":"Sam Ode"},\
            "kind":"EXPANSION","amount":{"minorUnits":1250000,"currency":"EUR"},"closeDate":"2026-12-11",\
            "requests":[{"id":"%1$s","reference":"REQ-1042","title":"Gift cards","label":"WAITING_FOR_PRODUCT"}]}]}""".formatted(ID);

    /** Two weeks, the second one under way. */
    public static final String INSIGHTS = """
            {"from":"2026-11-16","weeks":[{"begins":"2026-11-16","labels":{}},{"begins":"2026-11-23","labels":{"LATER":3,"QUESTION":1}}],\
            "firstLooks":{"inTime":9,"late":1,"half":3,"nineOfTen":12},"openQuestions":1,\
            "decisions":{"withReason":7,"withoutReason":2},\
            "weaker":{"gotWeaker":4,"told":2,"leftUntold":1,"stillUntold":1,"half":2,"nineOfTen":1},"later":"passed over"}""";

    private static final String ONE_WEBHOOK = """
            {"id":"%s","url":"https://crm.example.com/hooks","role":"SALES_LEAD","events":["item.moved","request.decided"],\
            "state":"ACTIVE","failingSince":null,"reason":null,"twoSecretsUntil":null,"at":"2026-11-20T09:00:00Z",\
            "secret":null,"later":"passed over"}""".formatted(ID);

    public static final String WEBHOOKS = "{\"webhooks\":[%s]}".formatted(ONE_WEBHOOK);

    public static final String WEBHOOK = """
            {"webhook":%s,"messages":[{"id":"%s","event":"item.moved","at":"2026-11-20T09:00:00Z","state":"GIVEN_UP",\
            "attempts":6,"due":"2026-11-20T09:00:00Z","reason":"Answered with 500"}],"next":null}""".formatted(ONE_WEBHOOK, ITEM_ID);

    public static final String NEW_WEBHOOK =
            ONE_WEBHOOK.replace("\"secret\":null", "\"secret\":\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"");

    public static final String COUNTED = """
            {"measure":"LOOKED_LATE","requests":[{"id":"%s","reference":"REQ-1042","title":"Gift cards","customer":"Harbour Hotels",\
            "label":"LATER","at":"2026-11-20T09:00:00Z","hours":25}],"next":"there"}""".formatted(ID);

    public static final String DEMAND = """
            {"by":"ITEM","demand":[{"id":"%s","name":"Premium SAP connector","requests":4,"customers":3,\
            "deals":[{"state":"OPEN","deals":2,"amounts":[{"minorUnits":1250000,"currency":"EUR"}],"withoutAmount":1}]}],\
            "next":null}""".formatted(ITEM_ID);

    /** Sales, and somebody else who answers customers. */
    public static final String GIVEN_UP = """
            {"deliveries":[{"id":"01a00000-0000-7000-8000-00000000000d","channel":"MAIL","to":{"personId":\
            "01a00000-0000-3000-8000-00000000000e","name":"Nora Lind"},"attempts":6,"reason":\
            "receiver-refused 550 5.1.1","at":"2026-11-23T09:00:00Z","digest":true,\
            "requests":[{"id":"01938f6e-0000-7000-8000-000000000001","reference":"REQ-7","customer":{"id":\
            "01938f6e-0000-7000-8000-000000000002","name":"Harbour Hotels"}}]},\
            {"id":"01a00000-0000-7000-8000-00000000000c","channel":"SLACK","to":{"name":"Tom Okafor"},"attempts":6,\
            "reason":"Nobody said anything.","at":"2026-11-23T09:00:00Z"},\
            {"id":"01a00000-0000-7000-8000-00000000000b","channel":"SLACK_CHANNEL","to":null,"attempts":1,\
            "reason":"slack-refused channel_is_archived","at":"2026-11-23T09:00:00Z","requests":[],"items":[{"id":\
            "01938f6e-0000-7000-8000-000000000003","name":"Gift cards"}]}],"next":null}""";

    public static final String PEOPLE =
            "{\"people\":[{\"id\":\"%s\",\"name\":\"Nora Lind\"},{\"id\":\"%s\",\"name\":\"Sam Ode\"}],\"next\":null}"
                    .formatted(nora(), ID);

    public static final String REQUEST =
            request("NEW", "WAITING_FOR_PRODUCT", "waiting-for-product", "[\"WITHDRAWN\"]");

    public static final String ASKED_BACK = """
            {"id":"%s","reference":"REQ-1042","customer":{"id":"%s","name":"Harbour Hotels"},"title":"Gift cards",\
            "problem":"Gift cards are on paper.","promised":"NO","submitter":{"id":"%s","name":"Nora Lind"},\
            "owner":{"id":"%s","name":"Nora Lind"},"item":null,"decision":"QUESTION","label":"QUESTION",\
            "labelSince":"2026-11-22T09:00:00Z","guidance":{"label":"QUESTION","key":"question","parameters":\
            {"question":"Per room or per floor?","owner":"Nora Lind"}},"beingCreated":false,\
            "submittedAt":"2026-11-21T09:00:00Z","overdue":false,"version":4,"legalDecisions":[],\
            "legalSteps":["QUESTION_ANSWERED","WITHDRAWN"],"story":[]}""".formatted(ID, ID, nora(), nora());

    /** Its owner has told the customer something that has changed since. */
    public static final String TO_TELL = REQUEST.replace(
                    "\"story\":",
                    "\"mayTell\":true,\"toTell\":\"WEAKER\",\"told\":%1$s,\"tellings\":[%1$s],\"story\":"
                            .formatted("{\"kind\":\"TOLD\",\"label\":\"BEING_BUILT\",\"words\":\"We build it now.\","
                                    + "\"who\":\"Nora Lind\",\"at\":\"2026-11-20T09:00:00Z\"}"))
            .replace(
                    "\"guidance\":{\"label\":\"WAITING_FOR_PRODUCT\",\"key\":\"waiting-for-product\",\"parameters\":{}",
                    "\"guidance\":{\"label\":\"NOT_PLANNED\",\"key\":\"not-planned\",\"parameters\":"
                            + "{\"customerReason\":\"few need it.\",\"offer\":\"use paper\"}");

    public static final String REQUESTS =
            "{\"requests\":[%s],\"next\":null,\"counts\":{\"WAITING_FOR_PRODUCT\":1}}".formatted(REQUEST);
    public static final String NO_REQUESTS = "{\"requests\":[],\"next\":null,\"counts\":{}}";
    public static final String CUSTOMERS =
            "{\"customers\":[{\"id\":\"%s\",\"name\":\"Harbour Hotels\"}]}".formatted(ID);
    public static final String CUSTOMER_SHEET = """
            {"id":"%1$s","name":"Harbour Hotels","domain":"harbour-hotels.example","crmId":"CRM-1","mayChange":true,\
            "version":3,"requests":[%2$s],"others":[{"reference":"REQ-1077","title":"Group rates",\
            "problem":"Groups pay too much.","owner":{"id":"%1$s","name":"Sam Ode"},"item":null,"label":"QUESTION",\
            "labelSince":"2026-11-22T09:00:00Z","guidance":{"label":"QUESTION","key":"question","parameters":\
            {"owner":"Sam Ode"}},"submittedAt":"2026-11-21T09:00:00Z"}],"next":"after-these"}""".formatted(ID, TO_TELL);
    public static final String INBOX = """
            {"waiting":[%s],"questions":[],"decided":[],"counts":{"waiting":1,"overdue":0,"mine":0,"unassigned":1,\
            "questions":0}}""".formatted(REQUEST);
    public static final String TRIAGE_ITEMS = """
            {"items":[{"id":"%s","nameForSales":"Premium SAP connector","problem":"Typed twice.","stage":"PLANNED",\
            "showToSales":true,"themeId":null,"guidance":%s}]}""".formatted(ITEM_ID, LATER);
    public static final String TRIAGE_THEMES =
            "{\"themes\":[{\"id\":\"%s\",\"title\":\"Integrations\"}]}".formatted(THEME_ID);
    public static final String THEME_WHOLE = """
            {"id":"%s","productId":"%s","title":"Integrations","problem":"Numbers are typed twice.","otherWords":["ERP"],\
            "questions":["Who types them?"],"openToSales":true,"nextReview":"2026-11-20","version":4}""".formatted(THEME_ID, PRODUCT_ID);

    public static final String PRODUCTS =
            "{\"products\":[{\"id\":\"%s\",\"name\":\"Quayside\",\"version\":1}]}".formatted(PRODUCT_ID);

    /** The second one has nothing yet. */
    public static final String TWO_PRODUCTS = PRODUCTS.replace(
            "]}", ",{\"id\":\"%s\",\"name\":\"Harbourside\",\"version\":1}]}".formatted(SECOND_PRODUCT_ID));

    public static final String PHASES = """
            {"phases":[{"id":"%1$s","productId":"%3$s","number":2,"name":"Roll out","goal":"Everyone","state":"CURRENT","version":1},\
            {"id":"%2$s","productId":"%3$s","number":3,"name":"Premium","goal":null,"state":"UPCOMING","version":5},\
            {"id":"%4$s","productId":"%3$s","number":4,"name":"Grow","goal":null,"state":"UPCOMING","version":1}]}""".formatted(PHASE_2, PHASE_3, PRODUCT_ID, PHASE_4);

    public static final String REVIEWS = """
            {"reviews":[{"of":"ITEM","id":"%s","productId":"%s","title":"SAP-2","stage":"DISCOVERY",\
            "nextReview":"2026-11-19","customers":2,"version":7},{"of":"THEME","id":"%s","productId":"%s",\
            "title":"Integrations","stage":null,"nextReview":"2026-11-20","customers":0,"version":4}],\
            "next":null,"size":2}""".formatted(ITEM_ID, PRODUCT_ID, THEME_ID, PRODUCT_ID);

    public static final String THEMES = "{\"themes\":[%s]}".formatted(THEME_WHOLE);

    private static final String MOVES = """
            [{"to":"IN_DEVELOPMENT","phaseId":null,"phaseName":null,"needs":[]},\
            {"to":"DISCOVERY","phaseId":null,"phaseName":null,"needs":["reason","customerReason"]}]""";

    public static final String ITEM = """
            {"id":"%s","productId":"%s","themeId":"%s","internalTitle":"SAP-2","nameForSales":"Premium SAP connector",\
            "problem":"Typed twice.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-20T09:00:00Z",\
            "phaseId":"%s","version":7,"history":[{"at":"2026-11-20T09:00:00Z","who":{"id":"%s","name":"Priya Raman"},\
            "from":"DISCOVERY","to":"PLANNED","phaseName":"Premium"}],"legalMoves":%s,"guidance":%s,\
            "demand":{"customers":2,"requests":3}}""".formatted(ITEM_ID, PRODUCT_ID, THEME_ID, PHASE_2, ID, MOVES, LATER);

    public static final String HISTORY = """
            {"events":[{"id":"%s","kind":"EDITED","version":7,"at":"2026-11-21T09:00:00Z","who":{"id":"%s","name":"Priya Raman"},\
            "move":null,"changes":[{"field":"problem","from":"Typed once.","to":"Typed twice."}]},\
            {"id":"%s","kind":"MOVED","version":6,"at":"2026-11-20T09:00:00Z","who":{"id":"%s","name":"Priya Raman"},\
            "move":{"at":"2026-11-20T09:00:00Z","from":"DISCOVERY","to":"PLANNED","phaseName":"Premium"},"changes":[]},\
            {"id":"%s","kind":"MADE","version":1,"at":"2026-11-19T09:00:00Z","who":null,"move":null,"changes":[]}],\
            "next":null}""".formatted(ID, ID, PHASE_2, ID, ITEM_ID);

    public static final String BOARD =
            """
            {"product":{"id":"%s","name":"Stay"},"phases":[\
            {"id":"%s","number":2,"name":"Roll out","goal":"Everyone","state":"CURRENT","version":1},\
            {"id":"%s","number":3,"name":"Premium","goal":null,"state":"UPCOMING","version":1}],"items":[\
            {"id":"%s","productId":"%s","internalTitle":"SAP-2","nameForSales":"Premium SAP connector","showToSales":false,"themeTitle":"Integrations",\
            "stage":"PLANNED","phaseId":"%s","version":7,"followsName":null,"guidance":%s,\
            "demand":{"customers":2,"requests":3},"legalMoves":%s}]}""".formatted(PRODUCT_ID, PHASE_2, PHASE_3, ITEM_ID, PRODUCT_ID, PHASE_2, LATER, MOVES);

    private static final String EXPLORED =
            "{\"label\":\"BEING_EXPLORED\",\"key\":\"being-explored\",\"parameters\":{},\"ownLine\":null}";

    /** Of a move back to discovery: its own label gets weaker, that of a follower stays. */
    public static final String PREVIEW = """
            {"itemId":"%s","title":"SAP-2","nameForSales":"Premium SAP connector","showToSales":true,"version":7,\
            "from":"PLANNED","to":"DISCOVERY","phaseId":null,"phaseNumber":null,"phaseName":null,\
            "needs":["reason","customerReason"],"backward":true,"changes":{"items":[\
            {"itemId":"%s","title":"SAP-2","nameForSales":"Premium SAP connector","showToSales":true,"turn":"WEAKER",\
            "before":%s,"after":%s},\
            {"itemId":"%s","title":"SAP-3","nameForSales":"Luxury SAP connector","showToSales":true,"turn":"SAME",\
            "before":%s,"after":%s}],"size":2}}""".formatted(ITEM_ID, ITEM_ID, LATER, EXPLORED, ID, LATER, LATER);

    public static final String RELEASE_PREVIEW = PREVIEW.replace("\"to\":\"DISCOVERY\"", "\"to\":\"RELEASED\"")
            .replace("\"reason\",\"customerReason\"", "\"whoCanHaveIt\"");

    public static final String PHASE_PREVIEW = """
            {"phase":{"id":"%s","number":3,"name":"Premium","goal":null,"state":"CURRENT","version":2},"changes":%s""".formatted(PHASE_3, PREVIEW.substring(PREVIEW.indexOf("{\"items\"")));

    public static final String NOTHING_KNOWN = "{\"items\":[],\"requests\":[],\"partial\":false}";

    public static final String IMPACT = """
            {"requests":50000,"customers":300,"owners":2,"byItem":[{"itemId":"%1$s","label":"LATER","requests":50000,\
            "customers":300,"owners":2}],"firstOwners":[{"owner":{"id":"%2$s","name":"Nora Lind"},"requests":49998,\
            "customers":299},{"owner":{"id":"%1$s","name":"Sam Ode"},"requests":2,"customers":1}],"tellers":2,"firstTellers":[{\
            "owner":{"id":"%2$s","name":"Nora Lind"},"requests":3}],"firstCustomers":[\
            {"customer":{"id":"%2$s","name":"Harbour Hotels"},"requests":7}],"firstRequests":[{"id":"%2$s",\
            "reference":"REQ-1042","title":"Gift cards","itemId":"%1$s","label":"LATER","customer":{"id":"%2$s",\
            "name":"Harbour Hotels"},"owner":{"id":"%2$s","name":"Nora Lind"}}],"deals":[{"state":"OPEN","deals":3,"amounts":[\
            {"minorUnits":8400000,"currency":"EUR"},{"minorUnits":90050,"currency":"USD"}],"withoutAmount":1},\
            {"state":"LOST","deals":1,"amounts":[],"withoutAmount":1}],"firstDeals":[{"id":"%2$s","customer":{"id":"%2$s",\
            "name":"Harbour Hotels"},"kind":"RENEWAL","state":"OPEN","amount":{"minorUnits":8400000,"currency":"EUR"},\
            "closeDate":"2027-03-31"}]}""".formatted(ITEM_ID, ID);

    /** One of many. */
    public static final String STACK =
            BOARD.substring(0, BOARD.lastIndexOf(']')).replaceFirst(".*\"items\"", "{\"items\"")
                    + "],\"next\":\"after-these\",\"size\":1001}";

    public static final String UNFINISHED = STACK.replace("\"after-these\",\"size\":1001", "null");

    public static final String PART = "{\"items\":[%s],\"next\":\"after-these\"}".formatted(SALES_ITEM);

    public static final String NO_LINE =
            "{\"itemId\":\"%s\",\"line\":null,\"datesAllowed\":false,\"version\":77}".formatted(ITEM_ID);

    public static final String EXPIRED_LINES = """
            {"lines":[{"itemId":"%s","title":"SAP-2","words":"Let us <i>talk</i>.","endedAt":"2026-11-22T09:00:00Z",\
            "endedBecause":"STAGE"}],"next":"%s"}""".formatted(ITEM_ID, ID);

    private Json() {}

    /** A line of product's own, in force where it has not ended. */
    public static String line(String words, String endedBecause) {
        boolean inForce = endedBecause == null;
        return """
                {"itemId":"%s","line":{"words":"%s","inForce":%s,"writtenAt":"2026-11-20T09:00:00Z","writtenBy":{"id":"%s",\
                "name":"Priya Raman"},"until":"2027-02-18T09:00:00Z","stage":"DISCOVERY","endedAt":%s,"endedBecause":%s,\
                "expired":%s},"datesAllowed":false,"version":78}""".formatted(
                        ITEM_ID,
                        words,
                        inForce,
                        ID,
                        inForce ? "null" : "\"2026-11-22T09:00:00Z\"",
                        inForce ? "null" : "\"" + endedBecause + "\"",
                        !inForce);
    }

    private static String request(String decision, String label, String key, String steps) {
        return """
                {"id":"%s","reference":"REQ-1042","customer":{"id":"%s","name":"Harbour Hotels"},"title":"Gift cards",\
                "problem":"Gift cards are on paper.","howToday":null,"wouldSignWithoutIt":"NO","promised":"IN_WRITING",\
                "wouldTalkToUs":null,"submitter":{"id":"%s","name":"Nora Lind"},"owner":{"id":"%s","name":"Nora Lind"},\
                "item":null,"decision":"%s","decidedAt":"2026-11-22T09:00:00Z","label":"%s",\
                "labelSince":"2026-11-22T09:00:00Z","guidance":{"label":"%s","key":"%s","parameters":{},"ownLine":null},\
                "beingCreated":false,"returned":null,"submittedAt":"2026-11-21T09:00:00Z",\
                "firstLookBy":"2026-11-24T16:00:00Z","overdue":true,"version":3,"legalDecisions":["ACCEPTED"],\
                "legalSteps":%s,"story":[{"at":"2026-11-21T09:00:00Z","who":"Nora Lind","kind":"SUBMITTED",\
                "text":"a text of the story"}]}""".formatted(ID, ID, nora(), nora(), decision, label, label, key, steps);
    }

    /** The id that the services know the account {@code sales} by. */
    private static String nora() {
        return java.util
                .UUID
                .nameUUIDFromBytes("demo\nsales".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    public static final String NOTICES = """
            {"notices":[
              {"id":"%1$s","kind":"WEAKER","at":"2026-11-23T09:00:00Z","unread":true,
               "request":{"id":"%1$s","reference":"REQ-1042","title":"Bookings at night","customer":"Harbour Hotels"},
               "guidance":{"label":"NOT_NOW","key":"not-now","parameters":{}},"toldLabel":"BEING_EXPLORED"},
              {"id":"%2$s","kind":"QUESTION","at":"2026-11-22T09:00:00Z","unread":false,
               "request":{"id":"%1$s","reference":"REQ-1042","title":"Bookings at night","customer":"Harbour Hotels"},
               "words":"Which <b>nights</b>?","by":"Priya Raman"}],
             "next":null}""".formatted(ID, ITEM_ID);

    public static final String PREFERENCES = """
            {"zone":null,"defaultZone":"Europe/Berlin","version":3,"preferences":[
              {"kind":"QUESTION","channel":"MAIL","when":"AT_ONCE"},
              {"kind":"QUESTION","channel":"SLACK","when":"NEVER"},
              {"kind":"DECIDED","channel":"MAIL","when":"DIGEST"},
              {"kind":"DECIDED","channel":"SLACK","when":"DIGEST"}]}""";
}
