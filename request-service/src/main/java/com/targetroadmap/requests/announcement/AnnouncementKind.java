package com.targetroadmap.requests.announcement;

/** What is announced of an item. */
public enum AnnouncementKind {
    AVAILABLE,
    /** It was available, and people may have sold it on that. */
    PULLED_BACK
}
