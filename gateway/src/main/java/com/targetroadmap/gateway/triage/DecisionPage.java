package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Impact;
import com.targetroadmap.gateway.requests.KnownAlready;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One request and everything a decision about it needs.
 *
 * @param alike what says alike what was asked
 * @param deals that the requests of an item point at, each once, by the id of the item: of its own and of those alike
 * @param deciding other product managers, to whom it can be given
 * @param looked with what in its address the page was opened
 * @param way through the inbox, with what comes after this one
 * @param justDecided the request that was decided just now, on the way to this one
 */
@Introspected
record DecisionPage(
        Frame frame,
        UUID id,
        Section<RequestCard> card,
        Section<KnownAlready> alike,
        Map<String, Section<List<Impact.OfDeals>>> deals,
        Section<List<Person>> deciding,
        Section<List<KnownItem>> items,
        Section<List<KnownTheme>> themes,
        Section<List<CustomerRequest>> originals,
        Looked looked,
        Way way,
        @Nullable CustomerRequest justDecided,
        DecisionForm form,
        NoteForm note,
        @Nullable Trouble trouble) {

    private static final Map<String, Guidance> PREVIEWS = Map.of(
            "NEW_ITEM", new Guidance("BEING_EXPLORED", "being-explored", Map.of()),
            "QUESTION", new Guidance("QUESTION", "question", Map.of()),
            "ANSWERED", new Guidance("ALREADY_ANSWERED", "already-answered", Map.of("how", "(your words)")),
            "PARKED", new Guidance("NOT_NOW", "not-now", Map.of()),
            "DECLINED",
                    new Guidance(
                            "NOT_PLANNED",
                            "not-planned",
                            Map.of("customerReason", "(your reason)", "offer", "(your words)")));

    /** What sales will read after each kind of decision. */
    public Map<String, Guidance> previews() {
        return PREVIEWS;
    }

    /** Whether the reader is the one who looks at it. */
    public boolean isMine() {
        return card.isLoaded()
                && card.value().request().assignee() != null
                && card.value().request().assignee().id().equals(frame.caller().id());
    }

    /** Whether somebody has decided about it already; nothing is decided twice by oversight. */
    public boolean isDecided() {
        return card.isLoaded()
                && !List.of("NEW", "WITHDRAWN").contains(card.value().request().decision());
    }

    /** Whether the customer's own name stands in what other customers' salespeople will read. */
    public boolean isNamesCustomer() {
        if (!card.isLoaded()) {
            return false;
        }
        String customer = card.value().request().customer().name().toLowerCase(Locale.ROOT);
        String shown = typed("nameForSales") + " " + typed("problem");
        return shown.toLowerCase(Locale.ROOT).contains(customer);
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(form.filled(field), "");
    }
}
