package com.targetroadmap.defaults.feed;

/** What a feed tells beside its events. */
public final class FeedHeaders {

    /** The newest position of the feed, so that a reader knows how far behind it is. */
    public static final String NEWEST = "Feed-Newest-Position";

    private FeedHeaders() {}
}
