package com.targetroadmap.defaults.text;

import static com.targetroadmap.defaults.text.FoundWords.anyCase;
import static com.targetroadmap.defaults.text.FoundWords.asWritten;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dates, quarters and other times of a calendar, in English and German. What people also say without meaning one is
 * left alone: the verbs "may" and "march", "24/7", "a quarter of the rooms", "version 2.1.", "today".
 */
public final class DateWords {

    private static final String BEFORE =
            "(?:in|by|on|until|till|til|before|after|since|from|around|during|early|mid|late"
                    + "|end of|start of|beginning of|middle of|im|am|ab|bis|bis zum|zum|vom|vor|nach|seit|anfang|mitte|ende|gegen)";

    private static final String UNIT = "(?:days?|weeks?|months?|quarters?|years?)";

    private static final String EINHEIT = "(?:tag(?:en?)?|wochen?|monat(?:en?)?|quartal(?:en?)?|jahr(?:en?)?)";

    private static final String SEASON = "(?:spring|summer|autumn|fall|winter)";

    private static final String JAHRESZEIT = "(?:frühjahr|fruehjahr|frühling|fruehling|sommer|herbst|winter)";

    /** These mean nothing else. */
    private static final String MONTH = "(?:january|february|april|june|july|september|october|november|december"
            + "|januar|jänner|jaenner|februar|feber|märz|maerz|mai|juni|juli|oktober|dezember)";

    private static final String SHORT_MONTH =
            "(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sept?|oct|okt|nov|dec|dez)";

    private static final String DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag"
            + "|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";

    private static final String FEAST =
            "(?:christmas|easter|new year|thanksgiving|weihnachten|ostern|pfingsten|silvester|neujahr)";

    /** What follows the verb "may", and so tells it from the month. */
    private static final String VERB_AFTER = "(?!\\s+(?:not|be|have|come|change|need|take|still|also|well|never|look"
            + "|help|differ|vary|go|move|get|want|like|we|i|you|they|it|show)\\b)";

    private static final List<Pattern> QUARTERS = List.of(
            anyCase("\\bQ\\s?[1-4](?:\\s?[/-]?\\s?(?:20)?\\d\\d)?\\b"),
            anyCase("\\b[1-4]Q(?:\\s?(?:20)?\\d\\d)?\\b"),
            anyCase("\\b(?:\\d\\.\\s?)?quartale?[ns]?\\b"),
            anyCase("\\b(?:this|next|coming|following|upcoming|current|last|final|first|second|third|fourth|1st|2nd|3rd"
                    + "|4th|(?:in|by|within|end of|later) (?:the|this|a|one))\\s+quarter\\b"),
            anyCase("\\b(?:in|by|im|bis|until)\\s+H[12]\\b|\\bH[12]\\s?[/-]?\\s?(?:20)?\\d\\d\\b|\\b[12]\\.\\s?hj\\b"),
            anyCase(
                    "\\b(?:first|second|other)\\s+half\\s+of\\s+(?:the|this|next)\\s+year\\b|\\b(?:\\d\\.\\s?)?halbjahr(?:es)?\\b"));

    private static final List<Pattern> MONTHS = List.of(
            anyCase("\\b(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?)?" + MONTH + "\\b"),
            anyCase("\\b" + BEFORE + "\\s+(?:the\\s+)?(?:early\\s+|late\\s+|mid-?\\s?)?" + SHORT_MONTH + "\\b\\.?"
                    + VERB_AFTER + "(?<!\\b(?:after|before|since|from|on|around) may)"),
            anyCase("\\b(?:in|by|until|till|during|early|mid|late|end of|start of|beginning of)\\s+march\\b"),
            anyCase("\\b(?:" + BEFORE + "|\\d{1,2}\\.?|this|next)\\s+august\\b"),
            anyCase("\\b\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s+)?(?:" + SHORT_MONTH + "|march)\\b" + "|\\b(?:"
                    + SHORT_MONTH + "|march)\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?|'?(?:20)?\\d\\d)\\b"),
            asWritten("\\bmid-(?:[A-Z]\\w+)\\b|(?<=[\\p{L}\\p{N},;] )(?:March|May)\\b|\\bAugust\\b"));

    private static final List<Pattern> DAYS = List.of(
            anyCase("(?<!version |release |v|v\\. )(?<![\\d.])\\b(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:0?[1-9]|1[0-2])\\."
                    + "(?:\\s?(?:20)?\\d\\d\\b)?(?!\\d)"),
            anyCase("\\b" + BEFORE + "\\s+(?:the\\s+)?\\d{1,2}[./]\\d{1,2}\\b"),
            anyCase("\\b(?:19|20)\\d\\d-\\d{1,2}(?:-\\d{1,2})?\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/](?:20)?\\d\\d\\b"),
            anyCase("\\b(?:0?[1-9]|1[0-2])\\s?[./-]\\s?20\\d\\d\\b"),
            anyCase("\\b(?:on|by|until|before|from)\\s+the\\s+\\d{1,2}(?:st|nd|rd|th)\\b"),
            anyCase("\\b(?:am|bis|zum|ab|ab dem|vom|vor dem)\\s+\\d{1,2}\\."),
            anyCase("\\b" + BEFORE + "\\s+" + DAY + "\\b|\\b(?:next|this|coming|nächsten?|kommenden?|diesen)\\s+" + DAY
                    + "\\b"),
            anyCase("\\btomorrow\\b|\\bübermorgen\\b|(?<!heute |guten )\\bmorgen\\b"),
            anyCase("\\b(?:by|before|until|till|at|around|after|over|vor|bis|zu|nach|an|ab|über)\\s+(?:the\\s+)?"
                    + FEAST + "\\b"));

    private static final List<Pattern> WEEKS_AND_YEARS = List.of(
            anyCase("\\b(?:KW|CW|weeks?|wochen?)\\s?\\d{1,2}\\b|\\b\\d{1,2}\\.\\s?KW\\b"),
            anyCase("\\bkalenderwochen?\\b|\\bcalendar\\s+weeks?\\b"),
            anyCase("\\b(?:FY|GJ)\\s?'?(?:20)?\\d\\d\\b|(?<=\\s)['’]\\d\\d\\b"),
            anyCase(
                    "\\byear[- ]end\\b|\\b(?:end|middle|start|beginning|course|rest|turn|close)\\s+of\\s+(?:the|this|next)\\s+"
                            + "(?:year|month|quarter|week)\\b"),
            anyCase("\\b(?:jahres|monats|quartals|wochen)(?:ende|anfang|beginn|mitte|wechsel)s?\\b"),
            anyCase("\\b(?:anfang|mitte|ende|lauf|laufe)\\s+(?:des|dieses|nächsten|naechsten|kommenden)\\s+"
                    + "(?:jahre?s|monate?s|quartals)\\b"));

    private static final List<Pattern> FROM_NOW_ON = List.of(
            anyCase("\\b(?:this|next|coming|following|upcoming|current|later this|early next|late next)\\s+(?:few\\s+)?"
                    + "(?:weeks?|months?|quarters?|years?|" + SEASON + ")\\b"),
            anyCase(
                    "\\b(?:nächste[nrsm]?|naechste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?|diese[nrsm]?|laufende[nrsm]?)\\s+"
                            + "(?:" + EINHEIT + "|jahres|monats|" + JAHRESZEIT + ")\\b"),
            anyCase(
                    "\\b(?:in|within|over|after|at most|under)\\s+(?:the\\s+next\\s+)?(?:about\\s+|roughly\\s+|around\\s+)?"
                            + "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|several)"
                            + "(?:\\s?(?:-|–|to|or)\\s?(?:\\d+|two|three|four|five|six|seven|eight))?\\s+" + UNIT
                            + "\\b"),
            anyCase(
                    "\\b(?:in|innerhalb von|binnen)\\s+(?:etwa\\s+|rund\\s+|den nächsten\\s+)?(?:\\d+|eine[mr]|zwei|drei|vier|fünf"
                            + "|fuenf|sechs|sieben|acht|neun|zehn|zwölf|wenigen|einigen|mehreren|ein paar)"
                            + "(?:\\s?(?:-|–|bis|oder)\\s?\\p{Alnum}+)?\\s+" + EINHEIT + "\\b"),
            anyCase(
                    "\\b(?:in|by|before|until|till|this|next|late|early|mid|around|for)\\s+(?:the\\s+)?(?:early\\s+|late\\s+)?"
                            + SEASON + "\\b"),
            anyCase("\\b(?:im|bis|bis zum|zum|vor dem|nach dem|ab|ab dem|noch im)\\s+(?:späten\\s+|frühen\\s+)?"
                    + JAHRESZEIT + "\\b|\\bheuer\\b"));

    private static final List<Pattern> ALWAYS = List.of(QUARTERS, MONTHS, DAYS, WEEKS_AND_YEARS, FROM_NOW_ON).stream()
            .flatMap(List::stream)
            .toList();

    private static final Pattern YEAR = anyCase("(?<![\\d.,])\\b20\\d\\d\\b(?![.,]?\\d)");

    private DateWords() {}

    /** @param thisYear years before it are no promise */
    public static List<String> in(String text, int thisYear) {
        List<String> years = FoundWords.in(text, List.of(YEAR)).stream()
                .filter(year -> Integer.parseInt(year) >= thisYear)
                .toList();
        List<Pattern> patterns = new ArrayList<>(ALWAYS);
        years.forEach(year -> patterns.add(anyCase("(?<![\\d.,])\\b" + year + "\\b")));
        return FoundWords.in(text, patterns);
    }
}
