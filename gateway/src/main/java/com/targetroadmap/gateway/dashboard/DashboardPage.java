package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.ClosingDeals;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.SalesItem;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * What the dashboard shows, in the order of its parts.
 *
 * @param done what was just done: {@code told} or {@code dismissed}
 * @param closing deals of the team that close soon and wait for an answer; for a lead
 * @param toTell the reader's requests whose customers are to be told that an answer has changed
 * @param needsYou questions that product has put to the reader
 * @param promises requests whose deal is decided, and of which nobody has said what was promised
 * @param requests the reader's customers, or everybody's for a lead
 * @param people who answers customers, as a filter for those who see all
 * @param beingBuilt the first lines of what is being built now
 */
@Introspected
record DashboardPage(
        Frame frame,
        String done,
        Section<List<ClosingDeals.Closing>> closing,
        Section<List<RequestCard>> toTell,
        Section<List<RequestCard>> needsYou,
        Section<List<RequestCard>> promises,
        Section<RequestList> requests,
        List<Person> people,
        Section<List<SalesItem>> beingBuilt,
        Caution caution,
        Instant asOf) {}
