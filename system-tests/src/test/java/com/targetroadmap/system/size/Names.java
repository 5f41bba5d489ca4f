package com.targetroadmap.system.size;

import java.util.List;

/** Names that could be: of people, customers, items; the same number gives the same name. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Nora", "Tom", "Ines", "Priya", "Aiko", "Bruno", "Carla", "Dmitri", "Elif", "Femi", "Greta", "Hugo", "Iris",
            "Jonas", "Kemal", "Lena", "Marco", "Nils", "Olga", "Pablo");
    private static final List<String> LAST = List.of(
            "Adler", "Brandt", "Castro", "Dumont", "Eriksen", "Fontana", "Graf", "Horvat", "Ivanov", "Jansen", "Keller",
            "Lopez", "Moreau");
    private static final List<String> SYLLABLES = List.of(
            "al", "bra", "cor", "dun", "el", "fal", "gran", "hel", "is", "jor", "kal", "lun", "mar", "nor", "or", "pel",
            "quin", "ros", "sol", "tar");
    private static final List<String> KINDS = List.of(
            "Hotels", "Inns", "Resorts", "Lodges", "Hostels", "Suites", "Apartments", "Retreats", "Spas", "Camps");
    private static final List<String> CITIES = List.of(
            "Aarhus", "Bergen", "Bilbao", "Cork", "Dresden", "Ghent", "Graz", "Kosice", "Lyon", "Malmo", "Nantes",
            "Porto", "Riga", "Siena", "Split", "Tallinn", "Turin", "Utrecht", "Vigo", "Zadar");
    private static final List<String> ADJECTIVES = List.of(
            "Premium",
            "Basic",
            "Simplified",
            "Nightly",
            "Mobile",
            "Shared",
            "Automatic",
            "Advanced",
            "Guided",
            "Instant",
            "Secure",
            "Offline",
            "Regional",
            "Seasonal",
            "Flexible",
            "Central",
            "Express",
            "Smart",
            "Public",
            "Private");
    private static final List<String> OBJECTS = List.of(
            "booking",
            "invoice",
            "room",
            "guest",
            "rate",
            "channel",
            "housekeeping",
            "payment",
            "loyalty",
            "event",
            "parking",
            "breakfast",
            "spa",
            "group",
            "minibar",
            "registration",
            "staff",
            "energy",
            "review",
            "contract",
            "voucher",
            "reservation",
            "key",
            "laundry",
            "tax");
    private static final List<String> FORMS = List.of(
            "connector",
            "export",
            "dashboard",
            "calendar",
            "interface",
            "report",
            "reminder",
            "wizard",
            "option",
            "archive",
            "forecast",
            "check",
            "planner",
            "upload",
            "approval",
            "history",
            "template",
            "alert",
            "search",
            "import");

    private Names() {}

    static String person(int number) {
        return of(FIRST, number) + " " + of(LAST, number / FIRST.size());
    }

    /** Of 8,000 there are. */
    static String brand(int number) {
        String name = of(SYLLABLES, number) + of(SYLLABLES, number / 20) + of(SYLLABLES, number / 400);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** No two are alike below 1,600,000. */
    static String customer(int number) {
        return brand(number) + " " + of(KINDS, number / 8_000 + number % 10) + " "
                + of(CITIES, number / 80_000 + number % 20 * 3);
    }

    static String item(int number) {
        if (number == 0) {
            return "SAP connector for hotel groups";
        }
        String what = of(ADJECTIVES, number) + " " + of(OBJECTS, number / 20) + " " + of(FORMS, number / 500);
        return number < 10_000 ? what : what + " for " + brand(number / 3);
    }

    static String theme(int number) {
        String object = of(OBJECTS, number);
        return Character.toUpperCase(object.charAt(0)) + object.substring(1) + " " + of(FORMS, number / OBJECTS.size());
    }

    private static String of(List<String> names, int number) {
        return names.get(number % names.size());
    }
}
