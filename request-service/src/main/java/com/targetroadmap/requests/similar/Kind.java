package com.targetroadmap.requests.similar;

/** What a text is the text of. */
public enum Kind {
    REQUEST,
    ITEM
}
