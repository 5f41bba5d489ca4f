package com.targetroadmap.roadmap.salesroadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type on the phone, and what they mean: with typos, in any order and form, in English and German. */
@DatabaseTest
class RelevanceTest {

    private static Service service;
    private static Story story;

    @BeforeAll
    static void tell() {
        service = Service.start();
        story = new Story(service);
        UUID onboarding =
                theme("Onboarding", "It takes weeks until a new property is live.", "registration", "go-live");
        UUID booking = theme("Booking", "Group bookers book elsewhere.", "reservation", "allotment");
        UUID reporting = theme("Reporting", "Head office sees the numbers too late.", "figures", "statistics");
        UUID messages =
                theme("Guest messages", "Guests ask the same five questions by phone.", "chat", "e-mail", "SMS");
        UUID prices = theme("Preise", "Jedes Haus rechnet seine Preise von Hand.", "Raten", "Buchungen");
        item(story.theme, "SAP connector (basic)", "ERP link");
        item(story.theme, "Premium SAP connector", "SAP two-way sync");
        item(story.theme, "Channel manager interface", "OTA", "booking.com");
        item(onboarding, "Simplified onboarding registration", "sign-up wizard");
        item(onboarding, "Sign-in with the company account", "SSO", "single sign-on", "SAML");
        item(booking, "Reservation option", "soft hold", "provisional booking");
        item(booking, "Waiting list for groups", "queue");
        item(reporting, "Nightly bookings export", "CSV download");
        item(reporting, "Dashboard for hotel groups", "multi-property overview");
        item(messages, "Mobile room key", "digital key", "door unlocking");
        item(prices, "Kassenschnittstelle", "POS");
        item(prices, "Übersicht der Buchungen", "Belegungsplan");
        item(prices, "Rechnungen für Häuser in der Straße", "Sammelrechnung");
        UUID hidden = item(booking, "Concierge by voice", "butler", "majordomus");
        service.patch(Persona.PM, "/items/" + hidden, story.etag(hidden), Map.of("showToSales", false))
                .is(200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # as it is written, in any order, among other words
            premium sap connector                         | Premium SAP connector
            connector premium SAP                         | Premium SAP connector
            can I sell my customer the premium sap thing? | Premium SAP connector
            list waiting groups                           | Waiting list for groups
            key room                                      | Mobile room key
            reservation option                            | Reservation option
            # typos: missing, too many, wrong, swapped
            premum sap                                    | Premium SAP connector
            premiumm sap conector                         | Premium SAP connector
            premuim sap                                   | Premium SAP connector
            chanel manger                                 | Channel manager interface
            channel manager interfcae                     | Channel manager interface
            dashbord hotel                                | Dashboard for hotel groups
            dahsboard                                     | Dashboard for hotel groups
            nihgtly exprot                                | Nightly bookings export
            reservtion optoin                             | Reservation option
            registartion simplifed                        | Simplified onboarding registration
            onbording                                     | Simplified onboarding registration
            mobil room kye                                | Mobile room key
            watiing list                                  | Waiting list for groups
            # forms
            connectors for sap, premium                   | Premium SAP connector
            reserve options                               | Reservation option
            simple registrations                          | Simplified onboarding registration
            simplify registering                          | Simplified onboarding registration
            exporting bookings nightly                    | Nightly bookings export
            dashboards                                    | Dashboard for hotel groups
            group's dashboard                             | Dashboard for hotel groups
            company accounts                              | Sign-in with the company account
            managing channels                             | Channel manager interface
            # beginnings, as one types
            dashb                                         | Dashboard for hotel groups
            prem sap                                      | Premium SAP connector
            # other words of items, and of their themes
            sso                                           | Sign-in with the company account
            single signon                                 | Sign-in with the company account
            samll                                         | Sign-in with the company account
            signup                                        | Simplified onboarding registration
            csv                                           | Nightly bookings export
            csv downloads                                 | Nightly bookings export
            OTA                                           | Channel manager interface
            unlock doors                                  | Mobile room key
            soft holds                                    | Reservation option
            go-live registration                          | Simplified onboarding registration
            two way synch sap                             | Premium SAP connector
            # German
            Kassenschnittstellen                          | Kassenschnittstelle
            kassen schnittstelle                          | Kassenschnittstelle
            Kassenschnitstelle                            | Kassenschnittstelle
            Uebersicht Buchung                            | Übersicht der Buchungen
            Buchungsübersicht                             | Übersicht der Buchungen
            Übersichten über Buchungen                    | Übersicht der Buchungen
            ubersicht buchungn                            | Übersicht der Buchungen
            Rechnung Haus                                 | Rechnungen für Häuser in der Straße
            Rechnungen Strasse                            | Rechnungen für Häuser in der Straße
            Kann ich die Belegungspläne verkaufen?        | Übersicht der Buchungen
            Sammelrechnungen                              | Rechnungen für Häuser in der Straße
            # nothing that sales may offer
            flying carpet                                 | -
            premium fax                                   | -
            loyalty points                                | -
            s                                             | -
            concierge by voice                            | -
            concierge                                     | -
            butlers                                       | -
            majordomus                                    | -
            """)
    void theItemThatIsMeantStandsFirst(String question, @Nullable String first) {
        List<Map<String, Object>> items = ask(question).list("items");

        if (first == null) {
            assertThat(items).extracting("name").isEmpty();
        } else {
            assertThat(items).extracting("name").first().isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            weeks until live                  | Onboarding
            guests phoning                    | Guest messages
            questions that guests keep asking | Guest messages
            the numbers arrive too late       | Reporting
            rechnen von Hand                  | Preise
            elsewere bookers                  | Booking
            flying carpet                     | -
            butler                            | -
            how do you do it today            | -
            """)
    void whereNothingIsFoundTheProblemThatIsReallyCloseIsNamedOrNone(String question, @Nullable String closest) {
        Answer answer = ask(question);

        assertThat(answer.list("items")).isEmpty();
        assertThat(answer.at("closest") == null ? null : answer.string("closest.title"))
                .isEqualTo(closest);
    }

    private static UUID theme(String title, String problem, String... otherWords) {
        UUID id = UUID.randomUUID();
        story.theme(id, title, problem, List.of(otherWords), true);
        return id;
    }

    private static UUID item(UUID theme, String name, String... otherWords) {
        UUID id = story.item(name, Map.of("themeId", theme, "otherWords", List.of(otherWords)));
        story.ask(id, UUID.randomUUID());
        return id;
    }

    private static Answer ask(String question) {
        return service.get(Persona.SALES, "/guidance?q=" + URLEncoder.encode(question, UTF_8))
                .is(200);
    }
}
