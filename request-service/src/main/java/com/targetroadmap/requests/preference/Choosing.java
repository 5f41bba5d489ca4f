package com.targetroadmap.requests.preference;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.http.HttpResponse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Keeps how people want to be told. */
@Singleton
public class Choosing {

    private final PreferenceRows rows;
    private final ZoneRows zones;
    private final People people;
    private final WorkingCalendar calendar;

    Choosing(PreferenceRows rows, ZoneRows zones, People people, WorkingCalendar calendar) {
        this.rows = rows;
        this.zones = zones;
        this.people = people;
        this.calendar = calendar;
    }

    /** Of the kinds that this person can get. Runs in the caller's transaction. */
    public Preferences of(Caller person) {
        return of(person, chooser(person.id()));
    }

    @Transactional(readOnly = true)
    HttpResponse<Preferences> read(Caller caller) {
        ZoneRows.Chooser chooser = chooser(caller.id());
        return answer(of(caller, chooser));
    }

    /** What isn't listed is as usual again. */
    @Transactional
    HttpResponse<Preferences> choose(NewPreferences body, EntityTag seen, Caller caller) {
        NewPreferences.Read wanted = body.read(NoticeKind.of(caller.roles()));
        UUID person = people.remember(caller);
        ZoneRows.Chooser before = held(person);
        seen.mustBe(before.version(), of(caller, before));
        ZoneRows.Chooser after = new ZoneRows.Chooser(person, wanted.zone(), before.version() + 1);
        zones.update(after);
        rows.forget(person);
        wanted.preferences().forEach(one -> rows.add(person, one.kind(), one.channel(), one.when()));
        return answer(of(caller, after));
    }

    /** One of somebody's, for the gateway, which knows that this person said so. */
    @Transactional
    void choose(UUID person, Preference wanted) {
        if (people.names(Set.of(person)).isEmpty()) {
            throw Problem.notFound("The person");
        }
        ZoneRows.Chooser before = held(person);
        zones.update(new ZoneRows.Chooser(person, before.zone(), before.version() + 1));
        rows.forget(person, wanted.kind(), wanted.channel());
        rows.add(person, wanted.kind(), wanted.channel(), wanted.when());
    }

    private ZoneRows.Chooser held(UUID person) {
        zones.begin(person);
        return zones.findByPersonIdForUpdate(person).orElseThrow();
    }

    private ZoneRows.Chooser chooser(UUID person) {
        return zones.findByPersonId(person).orElseGet(() -> ZoneRows.Chooser.nobody(person));
    }

    private Preferences of(Caller person, ZoneRows.Chooser chooser) {
        return Preferences.of(
                chooser, calendar.zone().getId(), rows.findByPersonId(person.id()), NoticeKind.of(person.roles()));
    }

    private static HttpResponse<Preferences> answer(Preferences preferences) {
        return HttpResponse.ok(preferences).header("ETag", new EntityTag(preferences.version()).toString());
    }
}
