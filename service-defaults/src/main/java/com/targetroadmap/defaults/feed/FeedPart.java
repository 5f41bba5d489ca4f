package com.targetroadmap.defaults.feed;

import java.util.List;

/**
 * Some facts of a feed.
 *
 * @param newest the newest position of the whole feed
 */
record FeedPart(List<ToldFact> facts, long newest) {}
