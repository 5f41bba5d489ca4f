package com.targetroadmap.requests.merge;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a merge would do.
 *
 * @param into whose name stays
 * @param requests of the customer, up to 1,001, which reads "1,000+"
 * @param deals likewise
 * @param names by which the customer is found as well, which then lead to {@code into}: some of them
 */
@Serdeable
record MergePreview(ShownMerge.Named customer, ShownMerge.Named into, long requests, long deals, List<String> names) {}
