package com.targetroadmap.gateway.customer;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.roadmap.Caution;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * The sheet for a call with a customer.
 *
 * @param cards the customer's requests that the reader sees whole
 * @param asOf when it was made; on paper it grows old
 * @param done what was just done: {@code merged}, {@code unmerged} or {@code details}
 * @param form by what it is known, to be changed; {@code null}: the customer could not be loaded
 * @param trouble why that came back
 */
@Introspected
record CustomerPage(
        Frame frame,
        Section<CustomerSheet> sheet,
        Section<List<RequestCard>> cards,
        Caution caution,
        Instant asOf,
        String done,
        @Nullable DetailsForm form,
        @Nullable Trouble trouble) {}
