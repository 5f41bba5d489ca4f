package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.problem.FieldError;
import com.targetroadmap.requests.customer.CustomerName;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** What a PM should look at again, though it was accepted: the customer's own name in what all of sales will read. */
final class Warnings {

    private Warnings() {}

    static List<FieldError> of(@Nullable NewItem item, String customer) {
        List<FieldError> warnings = new ArrayList<>();
        if (item != null) {
            warn(warnings, "newItem.nameForSales", item.nameForSales(), customer);
            warn(warnings, "newItem.problem", item.problem(), customer);
        }
        return List.copyOf(warnings);
    }

    private static void warn(List<FieldError> warnings, String field, @Nullable String text, String customer) {
        if (text != null && words(text).contains(words(customer))) {
            warnings.add(new FieldError(field, "This names %s, and all of sales will read it.".formatted(customer)));
        }
    }

    /** Whole words between single spaces, so that "Ace" isn't found in "place". */
    private static String words(String text) {
        return " " + CustomerName.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
