package com.targetroadmap.gateway.merge;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Customer;
import com.targetroadmap.gateway.requests.CustomerSheet;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * Which customer is this one?
 *
 * @param q the name that was typed
 * @param found customers to choose from
 * @param preview what it does to merge into the chosen one; {@code null}: none is chosen yet
 */
@Introspected
record MergePage(
        Frame frame,
        UUID id,
        Section<CustomerSheet> customer,
        String q,
        Section<List<Customer>> found,
        @Nullable Section<MergePreview> preview,
        MergeForm form,
        @Nullable Trouble trouble) {}
