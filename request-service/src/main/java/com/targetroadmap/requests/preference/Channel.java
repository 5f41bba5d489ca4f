package com.targetroadmap.requests.preference;

/** A way to tell people outside of the application, which always has every notice. */
public enum Channel {
    MAIL,
    SLACK
}
