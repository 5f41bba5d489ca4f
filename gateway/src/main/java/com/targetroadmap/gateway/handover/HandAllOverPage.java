package com.targetroadmap.gateway.handover;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestPage;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Who answers all of a person's customers from now on?
 *
 * @param name of the person; empty where nobody of that id answers customers
 * @param theirs the person's requests
 * @param people to choose from
 */
@Introspected
record HandAllOverPage(
        Frame frame,
        UUID id,
        String name,
        Section<RequestPage> theirs,
        Section<List<Person>> people,
        HandOverForm form,
        @Nullable Trouble trouble) {

    static HandAllOverPage of(
            Frame frame,
            UUID person,
            Section<RequestPage> theirs,
            Section<List<Person>> people,
            HandOverForm form,
            @Nullable Trouble trouble) {
        return new HandAllOverPage(
                frame, person, name(person, people), theirs, people.map(all -> others(person, all)), form, trouble);
    }

    private static String name(UUID person, Section<List<Person>> people) {
        List<Person> known = people.isLoaded() ? people.value() : List.of();
        return known.stream()
                .filter(one -> one.id().equals(person))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private static List<Person> others(UUID person, List<Person> people) {
        return people.stream().filter(one -> !one.id().equals(person)).toList();
    }
}
