package com.targetroadmap.requests.roadmap;

/** What sales reads first about an item or a request. The gateway makes the words. */
public enum Label {
    AVAILABLE,
    BEING_BUILT,
    NOT_STARTED,
    LATER,
    BEING_EXPLORED,
    NOT_NOW,
    NOT_PLANNED,
    WAITING_FOR_PRODUCT,
    QUESTION,
    ALREADY_ANSWERED,
    WITHDRAWN
}
