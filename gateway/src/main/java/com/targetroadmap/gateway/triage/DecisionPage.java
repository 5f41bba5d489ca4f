package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.KnownItem;
import com.targetroadmap.gateway.requests.KnownTheme;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * One request and everything a decision about it needs.
 *
 * @param done what the reader has done just now: {@code undone}, or nothing
 * @param q the words by which items were looked for
 */
@Introspected
record DecisionPage(
        Frame frame,
        UUID id,
        Section<RequestCard> card,
        Section<List<KnownItem>> items,
        Section<List<KnownTheme>> themes,
        Section<List<CustomerRequest>> originals,
        String q,
        DecisionForm form,
        NoteForm note,
        String done,
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

    DecisionPage after(String deed) {
        return new DecisionPage(frame, id, card, items, themes, originals, q, form, note, deed, trouble);
    }

    /** What sales will read after each kind of decision. */
    public Map<String, Guidance> previews() {
        return PREVIEWS;
    }

    /** Whether the customer's own name stands in what other customers' salespeople will read. */
    public boolean isNamesCustomer() {
        if (!card.isLoaded()) {
            return false;
        }
        String customer = card.value().request().customer().name().toLowerCase(Locale.ROOT);
        String shown = (form.nameForSales() + " " + form.problem()).toLowerCase(Locale.ROOT);
        return shown.contains(customer);
    }
}
