package com.targetroadmap.requests.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The customer that somebody means, found by name or made. What came after the first release is left out of its JSON where
 * it is not given, so that the fingerprint of an earlier body stays what it was.
 *
 * @param domain of its addresses; kept where nobody has said it before
 * @param crmId its id in the company's CRM, likewise; unique
 */
@Serdeable
public record CustomerBody(
        @Nullable String name,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String domain,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String crmId) {

    static final int CRM_ID = 100;

    private static final CustomerBody NOBODY = new CustomerBody(null, null, null);

    /** As somebody wrote it under {@code customer}; tells {@code form} what is wrong with it. */
    public static Written read(Form form, @Nullable CustomerBody body) {
        CustomerBody given = body == null ? NOBODY : body;
        return new Written(
                CustomerName.read(form, given.name),
                Domain.read(form, "customer.domain", given.domain),
                form.optional("customer.crmId", given.crmId, CRM_ID));
    }

    /** What will be kept. */
    public record Written(
            String name, @Nullable String domain, @Nullable String crmId) {

        boolean hasDetails() {
            return domain != null || crmId != null;
        }
    }
}
