package com.targetroadmap.gateway.requests;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

/** The doors of request-service that this gateway uses. */
@Client("request-service")
interface RequestsClient {

    @Get("/requests{?label,toTell,changed,q,owner,limit,next}")
    @Nullable
    RequestPage list(
            @RequestAttribute("caller") Caller caller,
            @Nullable @QueryValue String label,
            @Nullable @QueryValue Boolean toTell,
            @Nullable @QueryValue Boolean changed,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue UUID owner,
            @QueryValue int limit,
            @Nullable @QueryValue String next);

    @Get("/requests/{id}")
    @Nullable
    CustomerRequest request(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/requests/{id}")
    @Nullable
    CustomerRequest submit(@RequestAttribute("caller") Caller caller, UUID id, @Body Ask ask);

    @Put("/requests/{id}/decisions/{decisionId}")
    @Nullable
    CustomerRequest decide(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            UUID decisionId,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body Decision decision);

    @Put("/requests/{id}/undos/{undoId}")
    @Nullable
    CustomerRequest undo(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            UUID undoId,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body Undo undo);

    @Put("/requests/{id}/answers/{answerId}")
    @Nullable
    CustomerRequest answer(@RequestAttribute("caller") Caller caller, UUID id, UUID answerId, @Body Answer answer);

    @Put("/requests/{id}/withdrawals/{withdrawalId}")
    @Nullable
    CustomerRequest withdraw(
            @RequestAttribute("caller") Caller caller, UUID id, UUID withdrawalId, @Body Withdrawal withdrawal);

    @Put("/requests/{id}/resubmissions/{resubmissionId}")
    @Nullable
    CustomerRequest resubmit(
            @RequestAttribute("caller") Caller caller, UUID id, UUID resubmissionId, @Body Resubmission resubmission);

    @Put("/requests/{id}/reopenings/{reopeningId}")
    @Nullable
    CustomerRequest reopen(
            @RequestAttribute("caller") Caller caller, UUID id, UUID reopeningId, @Body Reopening reopening);

    @Get("/known{?q}")
    @Nullable
    KnownAlready known(@RequestAttribute("caller") Caller caller, @QueryValue String q);

    @Get("/triage/joined{?limit,next}")
    @Nullable
    JoinedPage joined(
            @RequestAttribute("caller") Caller caller, @QueryValue int limit, @Nullable @QueryValue String next);

    @Put("/requests/{id}/tellings/{tellingId}")
    @Nullable
    CustomerRequest tell(@RequestAttribute("caller") Caller caller, UUID id, UUID tellingId, @Body NewTelling telling);

    @Put("/requests/{id}/dismissals/{dismissalId}")
    @Nullable
    CustomerRequest dismiss(
            @RequestAttribute("caller") Caller caller, UUID id, UUID dismissalId, @Body Dismissal dismissal);

    @Put("/requests/{id}/private-notes/{noteId}")
    @Nullable
    CustomerRequest note(@RequestAttribute("caller") Caller caller, UUID id, UUID noteId, @Body NewNote note);

    @Get("/promise-questions")
    @Nullable
    AskedPromises promiseQuestions(@RequestAttribute("caller") Caller caller);

    @Put("/requests/{id}/promises/{promiseId}")
    @Nullable
    CustomerRequest promise(
            @RequestAttribute("caller") Caller caller, UUID id, UUID promiseId, @Body NewPromise promise);

    @Get("/deals/closing{?limit}")
    @Nullable
    ClosingDeals closingDeals(@RequestAttribute("caller") Caller caller, @QueryValue int limit);

    @Get("/deals/{id}")
    @Nullable
    Deal deal(@RequestAttribute("caller") Caller caller, UUID id);

    @Patch("/deals/{id}")
    @Nullable
    Deal changeDeal(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body DealChange change);

    @Post("/looks")
    @Nullable
    Look look(@RequestAttribute("caller") Caller caller, @Body Look look);

    @Get("/people{?limit,next}")
    @Nullable
    PeoplePage people(
            @RequestAttribute("caller") Caller caller, @QueryValue int limit, @Nullable @QueryValue String next);

    @Put("/requests/{id}/assignee")
    @Nullable
    CustomerRequest assign(@RequestAttribute("caller") Caller caller, UUID id, @Body NewAssignee assignee);

    @Get("/triage{?of,next}")
    @Nullable
    Inbox inbox(
            @RequestAttribute("caller") Caller caller,
            @Nullable @QueryValue String of,
            @Nullable @QueryValue String next);

    @Get("/triage/next{?of,after}")
    @Nullable
    NextRequest next(
            @RequestAttribute("caller") Caller caller,
            @Nullable @QueryValue String of,
            @Nullable @QueryValue UUID after);

    @Get("/customers{?q}")
    @Nullable
    Customers customers(@RequestAttribute("caller") Caller caller, @Nullable @QueryValue String q);

    @Get("/customers/likely{?name}")
    @Nullable
    LikelyCustomers likely(@RequestAttribute("caller") Caller caller, @QueryValue String name);

    @Get("/customers/{id}{?limit,next}")
    @Nullable
    CustomerSheet customer(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @QueryValue int limit,
            @Nullable @QueryValue String next);

    @Patch("/customers/{id}")
    @Nullable
    CustomerSheet changeCustomer(
            @RequestAttribute("caller") Caller caller,
            UUID id,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body CustomerChange change);

    @Post("/impact/preview")
    @Nullable
    Impact impact(@RequestAttribute("caller") Caller caller, @Body GuidanceToCome toCome);
}
