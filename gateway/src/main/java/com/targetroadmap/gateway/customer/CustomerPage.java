package com.targetroadmap.gateway.customer;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.roadmap.Caution;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * The sheet for a call with a customer.
 *
 * @param cards the customer's requests that the reader sees whole
 * @param asOf when it was made; on paper it grows old
 * @param done what was just done: {@code merged} or {@code unmerged}
 */
@Introspected
record CustomerPage(
        Frame frame,
        Section<CustomerSheet> sheet,
        Section<List<RequestCard>> cards,
        Caution caution,
        Instant asOf,
        String done) {}
