package com.targetroadmap.gateway.customer;

import com.targetroadmap.gateway.requests.CustomerChange;
import com.targetroadmap.gateway.requests.CustomerSheet;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** By what a customer is known, as somebody typed it. */
@Serdeable
record DetailsForm(
        @Nullable Long version,
        @Nullable String domain,
        @Nullable String crmId) {

    static DetailsForm of(CustomerSheet customer) {
        return new DetailsForm(customer.version(), customer.domain(), customer.crmId());
    }

    DetailsForm as(long newVersion) {
        return new DetailsForm(newVersion, domain, crmId);
    }

    long versionRead() {
        return version == null ? 0 : version;
    }

    CustomerChange change() {
        return new CustomerChange(Objects.requireNonNullElse(domain, ""), Objects.requireNonNullElse(crmId, ""));
    }
}
