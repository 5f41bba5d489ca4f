package com.targetroadmap.gateway.handover;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Person;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Who answers this customer from now on?
 *
 * @param people to choose from: all but the owner
 */
@Introspected
record HandOverPage(
        Frame frame,
        UUID id,
        Section<CustomerRequest> request,
        Section<List<Person>> people,
        HandOverForm form,
        @Nullable Trouble trouble) {}
