package com.targetroadmap.requests.customer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A customer.
 *
 * @param name as it was first written
 * @param nameKey the same name however it is typed; unique
 * @param domain of its addresses, without {@code www.}; open to all of sales as the name is
 * @param crmId its id in the company's CRM; unique
 * @param version counts the changes of domain and CRM id
 */
@MappedEntity("customer")
record Customer(
        @Id UUID id,
        String name,
        String nameKey,
        @Nullable String domain,
        @Nullable String crmId,
        long version) {

    Customer knownBy(@Nullable String newDomain, @Nullable String newCrmId) {
        return new Customer(id, name, nameKey, newDomain, newCrmId, version + 1);
    }

    CustomerDetails details() {
        return new CustomerDetails(id, name, domain, crmId, version);
    }
}
