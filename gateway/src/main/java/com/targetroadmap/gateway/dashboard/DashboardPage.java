package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.SalesItem;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What the dashboard shows, in the order of its parts.
 *
 * @param done what was just done: {@code told} or {@code dismissed}
 * @param toTell the reader's requests whose customers are to be told that an answer has changed
 * @param needsYou questions that product has put to the reader
 * @param requests the reader's customers, or everybody's for a lead
 * @param people who answers customers, as a filter for those who see all
 * @param beingBuilt the first lines of what is being built now
 */
@Introspected
record DashboardPage(
        Frame frame,
        String done,
        Section<List<RequestCard>> toTell,
        Section<List<RequestCard>> needsYou,
        Section<RequestList> requests,
        List<Person> people,
        Section<List<SalesItem>> beingBuilt,
        Caution caution) {}
