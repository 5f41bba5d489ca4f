package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;

/**
 * Where another service's feed is.
 *
 * @param service the name of the service, for example {@code roadmap-service}
 * @param url its base address; {@code /feed} is added
 */
@EachProperty("feeds.read")
record FeedAddress(@Parameter String service, URI url) {}
