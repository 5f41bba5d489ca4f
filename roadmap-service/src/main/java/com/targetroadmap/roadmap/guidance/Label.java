package com.targetroadmap.roadmap.guidance;

/** What sales reads first, weakest promise first. */
public enum Label {
    NOT_PLANNED,
    NOT_NOW,
    BEING_EXPLORED,
    LATER,
    NOT_STARTED,
    BEING_BUILT,
    AVAILABLE
}
