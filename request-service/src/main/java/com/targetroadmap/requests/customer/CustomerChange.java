package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What a customer is known by, as somebody changes it: what is left out stays, an empty text is cleared. */
@Serdeable
public record CustomerChange(
        @Nullable String domain, @Nullable String crmId) {

    Customer onto(Customer before) {
        Form form = new Form();
        String wantedDomain = domain == null ? before.domain() : Domain.read(form, "domain", domain);
        String wantedCrmId = crmId == null ? before.crmId() : form.optional("crmId", crmId, CustomerBody.CRM_ID);
        form.check();
        return before.knownBy(wantedDomain, wantedCrmId);
    }
}
