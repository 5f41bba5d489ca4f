package com.targetroadmap.gateway.api;

import static com.targetroadmap.gateway.api.Door.REQUESTS;
import static com.targetroadmap.gateway.api.Door.ROADMAP;
import static com.targetroadmap.gateway.api.Door.ofLeads;
import static com.targetroadmap.gateway.api.Door.ofPeople;
import static com.targetroadmap.gateway.api.Door.ofProduct;
import static io.micronaut.http.HttpMethod.GET;
import static io.micronaut.http.HttpMethod.PATCH;
import static io.micronaut.http.HttpMethod.POST;
import static io.micronaut.http.HttpMethod.PUT;

import java.util.List;

/** Everything that programs may do. What isn't listed here isn't there. */
final class Doors {

    static final List<Door> ALL = List.of(
            ofPeople("readSalesRoadmap", GET, "/sales-roadmap", ROADMAP),
            ofPeople("listPartOfSalesRoadmap", GET, "/sales-roadmap/parts/{part}", ROADMAP),
            ofPeople("askWhatCanBeSold", GET, "/guidance", ROADMAP),
            ofProduct("listProducts", GET, "/products", ROADMAP),
            ofProduct("readProduct", GET, "/products/{id}", ROADMAP),
            ofProduct("makeProduct", PUT, "/products/{id}", ROADMAP),
            ofProduct("renameProduct", PATCH, "/products/{id}", ROADMAP),
            ofProduct("listThemes", GET, "/themes", ROADMAP),
            ofProduct("readTheme", GET, "/themes/{id}", ROADMAP),
            ofProduct("makeTheme", PUT, "/themes/{id}", ROADMAP),
            ofProduct("changeTheme", PATCH, "/themes/{id}", ROADMAP),
            ofProduct("listPhases", GET, "/phases", ROADMAP),
            ofProduct("readPhase", GET, "/phases/{id}", ROADMAP),
            ofProduct("makePhase", PUT, "/phases/{id}", ROADMAP),
            ofProduct("changePhase", PATCH, "/phases/{id}", ROADMAP),
            ofProduct("reorderPhases", PUT, "/phases/order", ROADMAP),
            ofProduct("startPhase", PUT, "/phases/{id}/start", ROADMAP),
            ofProduct("previewStartOfPhase", GET, "/phases/{id}/start/preview", ROADMAP),
            ofProduct("previewCompletionOfPhase", POST, "/phases/{id}/completion/preview", ROADMAP),
            ofProduct("completePhase", PUT, "/phases/{id}/completion", ROADMAP),
            ofProduct("listItems", GET, "/items", ROADMAP),
            ofProduct("readItem", GET, "/items/{id}", ROADMAP),
            ofProduct("makeItem", PUT, "/items/{id}", ROADMAP),
            ofProduct("changeItem", PATCH, "/items/{id}", ROADMAP),
            ofProduct("moveItem", PUT, "/items/{id}/moves/{moveId}", ROADMAP),
            ofProduct("listHistoryOfItem", GET, "/items/{id}/history", ROADMAP),
            ofProduct("listOwnersOfItems", GET, "/items/owners", ROADMAP),
            ofProduct("rankItem", PUT, "/items/{id}/rank", ROADMAP),
            ofProduct("previewMove", GET, "/items/{id}/moves/preview", ROADMAP),
            ofProduct("listReviews", GET, "/reviews", ROADMAP),
            ofProduct("readBoard", GET, "/board", ROADMAP),
            ofProduct("listStackOfBoard", GET, "/board/items", ROADMAP),
            ofPeople("listRequests", GET, "/requests", REQUESTS),
            ofPeople("readRequest", GET, "/requests/{id}", REQUESTS),
            ofPeople("submitRequest", PUT, "/requests/{id}", REQUESTS),
            ofPeople("answerQuestion", PUT, "/requests/{id}/answers/{stepId}", REQUESTS),
            ofPeople("withdrawRequest", PUT, "/requests/{id}/withdrawals/{stepId}", REQUESTS),
            ofPeople("resubmitRequest", PUT, "/requests/{id}/resubmissions/{stepId}", REQUESTS),
            ofPeople("reopenRequest", PUT, "/requests/{id}/reopenings/{stepId}", REQUESTS),
            ofPeople("tellCustomer", PUT, "/requests/{id}/tellings/{tellingId}", REQUESTS),
            ofPeople("dismissTelling", PUT, "/requests/{id}/dismissals/{dismissalId}", REQUESTS),
            ofPeople("handRequestOver", PUT, "/requests/{id}/hand-overs/{handOverId}", REQUESTS),
            ofPeople("tellWhatWasPromised", PUT, "/requests/{id}/promises/{promiseId}", REQUESTS),
            ofPeople("listPromiseQuestions", GET, "/promise-questions", REQUESTS),
            ofLeads("listClosingDeals", GET, "/deals/closing", REQUESTS),
            ofLeads("readInsights", GET, "/insights", REQUESTS),
            ofLeads("listCountedRequests", GET, "/insights/requests", REQUESTS),
            ofLeads("listDemand", GET, "/insights/demand", REQUESTS),
            ofPeople("look", POST, "/looks", REQUESTS),
            ofPeople("listNotices", GET, "/notices", REQUESTS),
            ofPeople("countUnreadNotices", GET, "/notices/unread", REQUESTS),
            ofPeople("markNoticesAsRead", POST, "/notices/reads", REQUESTS),
            ofPeople("readPreferences", GET, "/notices/preferences", REQUESTS),
            ofPeople("choosePreferences", PUT, "/notices/preferences", REQUESTS),
            ofPeople("listFollowers", GET, "/requests/{id}/followers", REQUESTS),
            ofPeople("followRequest", PUT, "/requests/{id}/followers/me", REQUESTS),
            ofPeople("listPeople", GET, "/people", REQUESTS),
            ofLeads("handAllRequestsOver", PUT, "/people/{id}/hand-overs/{handOverId}", REQUESTS),
            ofProduct("decideRequest", PUT, "/requests/{id}/decisions/{decisionId}", REQUESTS),
            ofProduct("assignRequest", PUT, "/requests/{id}/assignee", REQUESTS),
            ofProduct("undoDecision", PUT, "/requests/{id}/undos/{undoId}", REQUESTS),
            ofProduct("noteOnRequest", PUT, "/requests/{id}/private-notes/{noteId}", REQUESTS),
            ofPeople("askWhatIsKnown", GET, "/known", REQUESTS),
            ofPeople("suggestLikelyCustomers", GET, "/customers/likely", REQUESTS),
            ofPeople("suggestCustomers", GET, "/customers", REQUESTS),
            ofPeople("readCustomer", GET, "/customers/{id}", REQUESTS),
            ofPeople("changeCustomer", PATCH, "/customers/{id}", REQUESTS),
            ofLeads("previewMergeOfCustomers", GET, "/customers/{id}/merges/preview", REQUESTS),
            ofLeads("mergeCustomers", PUT, "/customers/{id}/merges/{mergeId}", REQUESTS),
            ofLeads("undoMergeOfCustomers", PUT, "/customers/{id}/merges/{mergeId}/undos/{undoId}", REQUESTS),
            ofPeople("listDealsOfCustomer", GET, "/deals", REQUESTS),
            ofPeople("readDeal", GET, "/deals/{id}", REQUESTS),
            ofPeople("makeDeal", PUT, "/deals/{id}", REQUESTS),
            ofPeople("changeDeal", PATCH, "/deals/{id}", REQUESTS),
            ofProduct("previewImpact", POST, "/impact/preview", REQUESTS),
            ofProduct("readInbox", GET, "/triage", REQUESTS),
            ofProduct("readNextRequest", GET, "/triage/next", REQUESTS),
            ofProduct("listJoinedRequests", GET, "/triage/joined", REQUESTS),
            ofProduct("listProductManagers", GET, "/triage/people", REQUESTS),
            ofProduct("suggestItems", GET, "/triage/items", REQUESTS),
            ofProduct("suggestOriginals", GET, "/triage/originals", REQUESTS),
            ofProduct("suggestThemes", GET, "/triage/themes", REQUESTS));

    private Doors() {}
}
