package com.targetroadmap.gateway.intake;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Customer;
import com.targetroadmap.gateway.requests.KnownAlready;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The form for a new request.
 *
 * @param customers to choose from while typing; empty when they could not be loaded, typing works without
 * @param likely those that may be meant by the customer's name, which no customer has
 * @param known what is known already of what was typed; {@code null} where nothing was
 * @param trouble why it came back
 */
@Introspected
record IntakePage(
        Frame frame,
        IntakeForm form,
        List<Customer> customers,
        List<Customer> likely,
        @Nullable Section<KnownAlready> known,
        @Nullable Trouble trouble) {}
