package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.upstream.Passed;
import com.targetroadmap.gateway.upstream.Relay;
import io.micronaut.context.annotation.Executable;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Singleton;

/** What stands behind the {@link Doors}: who may come in, and the call to the service with the person's own rights. */
@Singleton
class Relaying {

    private final Relay relay;
    private final Answers answers;

    Relaying(Relay relay, Answers answers) {
        this.relay = relay;
        this.answers = answers;
    }

    @Executable
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    HttpResponse<?> readForPeople(HttpRequest<?> request, Caller caller) {
        return read(Call.of(request, null), caller);
    }

    @Executable
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(Roles.PM)
    HttpResponse<?> readForProduct(HttpRequest<?> request, Caller caller) {
        return read(Call.of(request, null), caller);
    }

    @Executable
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    HttpResponse<?> writeForPeople(HttpRequest<?> request, Caller caller, @Nullable @Body String body) {
        return write(request, caller, body);
    }

    @Executable
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(Roles.PM)
    HttpResponse<?> writeForProduct(HttpRequest<?> request, Caller caller, @Nullable @Body String body) {
        return write(request, caller, body);
    }

    private HttpResponse<?> read(Call call, Caller caller) {
        Section<Passed> read = relay.read(call.door().service(), caller, call::toService);
        if (read instanceof Section.Loaded<Passed> loaded) {
            return answers.of(loaded.value(), caller);
        }
        throw Troubles.unavailable(call.door().service());
    }

    private HttpResponse<?> write(HttpRequest<?> request, Caller caller, @Nullable String body) {
        Call call = Call.of(request, body);
        return call.door().isRead() ? read(call, caller) : write(call, caller);
    }

    private HttpResponse<?> write(Call call, Caller caller) {
        return relay.write(call.door().service(), caller, call.door().isRepeatable(), call::toService)
                .<HttpResponse<?>>either(passed -> answers.of(passed, caller), trouble -> refuse(trouble, call));
    }

    private static HttpResponse<?> refuse(Trouble trouble, Call call) {
        throw trouble.isNotSaved() ? Troubles.notSaved(call.door()) : Troubles.unknown(call.door());
    }
}
