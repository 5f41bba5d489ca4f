package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A page of one part of the sales roadmap.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 */
@Serdeable
record SalesPart(List<SalesItem> items, @Nullable String next) {}
